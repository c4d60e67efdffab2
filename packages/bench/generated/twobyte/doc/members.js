"use strict";
// @generated from the schema. Do not edit; run `twobyte generate` again.
