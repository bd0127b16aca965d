import { createTheme, Drawer, Modal, Popover, Tooltip } from "@mantine/core";

/** Their header element would be a second banner of the page. */
const attributes = { header: { role: "presentation" } };

/**
 * Mantine is used for behaviour; its look comes from the tokens. Scroll locking is off because it
 * writes a style element, which the page's policy forbids.
 */
export const theme = createTheme({
  autoContrast: false,
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: "var(--font-text)",
  headings: { fontFamily: "var(--font-heading)" },
  components: {
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true, attributes } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false, position: "right", attributes } }),
    Popover: Popover.extend({ defaultProps: { shadow: "sm", withinPortal: true } }),
    Tooltip: Tooltip.extend({
      defaultProps: { events: { hover: true, focus: true, touch: false }, multiline: true },
    }),
  },
});
