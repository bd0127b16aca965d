import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { start } from "./state";
import { App } from "./ui";

start();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
