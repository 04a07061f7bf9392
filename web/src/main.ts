/** The web app starts: styles, the frame, the page of the address. */
import { mount } from "svelte";
import App from "./App.svelte";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/parts.css";

mount(App, { target: document.getElementById("app")! });
