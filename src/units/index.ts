export { calendarMonth, isMonth, monthAt, monthNumber } from "./months";
