export interface Found {
  start: number;
  end: number;
}

const gap = "[\\s\\u00a0\\u2009\\u202f]*";
const dash = "[-+\\u2010-\\u2015\\u2212]";
const candidate = new RegExp(
  `(?<!\\d)(?:(?:1[89]|20)${gap})?(?:\\d${gap}){6}(?:${dash}${gap})?(?:\\d${gap}){3}\\d(?!\\d)`,
  "g",
);

/**
 * Personal identity numbers in a text, as the services find them (chassis.personal_numbers): a real
 * date, day + 60 for a coordination number, and the right check digit. Source: SKV 704, SKV 707.
 */
export function findPersonalNumbers(text: string): Found[] {
  return [...text.matchAll(candidate)]
    .filter(([written]) => isPersonalNumber(written.replace(/\D/g, "")))
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }));
}

function isPersonalNumber(digits: string): boolean {
  const ten = digits.slice(-10);
  return isDate(digits.slice(0, -4)) && hasCheckDigit(ten);
}

function isDate(written: string): boolean {
  const month = Number(written.slice(-4, -2));
  const day = Number(written.slice(-2)) % 60;
  const short = Number(written.slice(-6, -4));
  const centuries =
    written.length === 8 ? [Number(written.slice(0, 4))] : [1900 + short, 2000 + short];
  return centuries.some((year) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  });
}

/** Luhn's sum over all ten digits. */
function hasCheckDigit(ten: string): boolean {
  const sum = [...ten].reduce((total, character, index) => {
    const product = Number(character) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

/** The text with every digit of each number found replaced, all else as it was. */
export function mask(text: string): string {
  return findPersonalNumbers(text).reduceRight(
    (masked, { start, end }) =>
      masked.slice(0, start) + masked.slice(start, end).replace(/\d/g, "•") + masked.slice(end),
    text,
  );
}
