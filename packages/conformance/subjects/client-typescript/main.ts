import { serveSubject } from "@twobyte/conformance";
import { createSubject } from "./subject.ts";

serveSubject(createSubject);
