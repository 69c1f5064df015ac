/** The page of a notice: text alone, and a button that asks the command to close the window. */
import "../polyfills";
import { askToClose } from "../hosts/excel/notice-dialog";
import { noticeOf } from "./notice";
import { noticeText } from "./notice-text";

const notice = noticeOf(location.hash.slice(1));
const { title, paragraphs, close } = noticeText(notice);

document.documentElement.lang = notice?.language === "en" ? "en-US" : "zh-CN";
if (title !== null) document.title = title;

function add(name: "h1" | "p" | "button", text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  document.body.append(element);
  return element;
}

if (title !== null) add("h1", title);
for (const paragraph of paragraphs) add("p", paragraph);
const button = add("button", close);
button.addEventListener("click", () => void askToClose());
button.focus();
