/** Filters the cases as one types; the page is whole without it. */
export const htmlScript = `
const form = document.querySelector(".filter");
const cases = [...document.querySelectorAll(".case")];
const texts = cases.map((one) => one.textContent.toLowerCase());
function filter() {
  const words = form.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  cases.forEach((one, index) => {
    const fits = words.every((word) => texts[index].includes(word));
    one.hidden = !fits || (form.verdict.value !== "" && one.dataset.verdict !== form.verdict.value);
    if (!one.hidden) shown += 1;
  });
  form.querySelector("output").value = shown + " of " + cases.length;
}
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
for (const link of document.querySelectorAll("a[data-area]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    form.text.value = link.dataset.area.toLowerCase() + "-";
    filter();
    form.scrollIntoView();
  });
}
filter();
`;
