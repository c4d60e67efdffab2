import { serveSubject } from "@twobyte/conformance";
import { createSubject } from "./subject.js";

serveSubject(createSubject);
