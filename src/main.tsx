import "@fontsource-variable/newsreader/wght.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@mantine/core/styles.css";
import {
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  Drawer,
  MantineProvider,
  Modal,
  mergeMantineTheme,
  Title,
} from "@mantine/core";
import { createRoot } from "react-dom/client";

const theme = createTheme({
  fontFamily: "'Source Sans 3 Variable', sans-serif",
  headings: { fontFamily: "'Newsreader Variable', serif" },
  components: {
    // Mantine locks the page's scroll with an inline <style>, which the policy refuses.
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false } }),
    Modal: Modal.extend({ defaultProps: { lockScroll: false } }),
  },
});

// The policy refuses the <style> in which Mantine writes its variables; an adopted sheet is allowed.
const variables = new CSSStyleSheet();
variables.replaceSync(
  convertCssVariables(
    defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)),
    ":root",
  ),
);
document.adoptedStyleSheets.push(variables);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <MantineProvider
    theme={theme}
    withCssVariables={false}
    withGlobalClasses={false}
    defaultColorScheme="auto"
  >
    <Title>Palier</Title>
  </MantineProvider>,
);
