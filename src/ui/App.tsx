import { MantineProvider } from "@mantine/core";
import { I18nextProvider } from "react-i18next";
import { i18n } from "../locales";
import { theme } from "./parts/theme";
import { Failure } from "./shell/Failure";
import { Page } from "./shell/Page";

/** The whole page: look, language, and what is on it. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <I18nextProvider i18n={i18n}>
        <Failure>
          <Page />
        </Failure>
      </I18nextProvider>
    </MantineProvider>
  );
}
