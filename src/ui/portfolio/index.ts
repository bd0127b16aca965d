export { Portfolio } from "./Portfolio";
