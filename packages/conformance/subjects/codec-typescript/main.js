import { serveSubject } from "@twobyte/conformance/subject";
import { createSubject } from "./subject.js";

serveSubject(createSubject);
