import "./parts/styles";

export { App } from "./App";
