import { render } from "preact";
import { Control } from "./control.ts";
import { Demo } from "./demo.ts";
import { App } from "./view/app.tsx";

declare global {
  /** For tests, and for whoever likes to look. */
  interface Window {
    demo?: Demo;
  }
}

const demo = new Demo(await Control.begin());
window.demo = demo;
const root = document.querySelector("#app");
if (root === null) throw new Error("index.html has no #app.");
render(<App demo={demo} />, root);
