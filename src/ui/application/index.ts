export { Application } from "./Application";
