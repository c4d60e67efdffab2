const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * A text as it may stand in an element or a quoted attribute of XML or HTML. Characters that XML has
 * no way to write are shown as the control pictures of Unicode, unpaired surrogates as U+FFFD.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/\p{Cc}/gu, shown)
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}

function shown(control: string): string {
  const unit = control.charCodeAt(0);
  return unit >= 0x20 || "\t\n\r".includes(control) ? control : String.fromCharCode(0x2400 + unit);
}
