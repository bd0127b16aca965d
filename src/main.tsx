import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startTexts } from "./locales";
import { store } from "./state";
import { App } from "./ui";

startTexts(store.getState().language);

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
