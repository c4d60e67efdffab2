import { serveSubject } from "@twobyte/conformance/subject";
import { createSubject } from "./subject.ts";

serveSubject(createSubject);
