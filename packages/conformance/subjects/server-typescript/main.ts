import { speak } from "../speak.ts";
import { serverSubject } from "./subject.ts";

speak(serverSubject);
