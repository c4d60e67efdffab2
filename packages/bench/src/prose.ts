import type { Random } from "./random.ts";

const words =
  "the of and to in is you that it he was for on are as with his they at be this have from or one had by word but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first water been call who oil its now find long down day did get come made may part".split(
    " ",
  );

const emoji = ["😀", "🎉", "👍", "🔥", "🚀", "❤️", "🙏", "😂", "🤔", "✨"];

/** Common words up to about `length` UTF-16 units; a share of the words is an emoji instead. */
export function prose(random: Random, length: number, emojiShare: number): string {
  let text = "";
  while (text.length < length) {
    if (text !== "") text += " ";
    text += random.chance(emojiShare) ? random.pick(emoji) : random.pick(words);
  }
  return text;
}

/** A title: `count` words, each with a capital. */
export function title(random: Random, count: number): string {
  return random
    .times(count, () => random.pick(words))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** A person's name such as `Kelsin Orvado`. */
export function person(random: Random): string {
  return [random.letters(4, 7), random.letters(4, 9)]
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join(" ");
}
