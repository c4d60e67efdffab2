/** A format: the texts that have it. See spec chapter 1 for the same table in words. */
export interface Format {
  /** I-Regexp that matches exactly the texts of the format, but for the length. */
  readonly pattern: string;
  /** Longest text in characters, when there is one. */
  readonly maxLength?: number;
}

const longMonths = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
const shortMonths = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
const february = "02-(0[1-9]|1[0-9]|2[0-8])";
const leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
const date = `([0-9]{4}-(${longMonths}|${shortMonths}|${february})|${leapYear}-02-29)`;

const hour = "([01][0-9]|2[0-3])";
const minute = "[0-5][0-9]";
const zone = `([Zz]|[+\\-]${hour}(:?${minute})?)`;
const utc = "([Zz]|[+\\-]00(:?00)?)";
const fraction = "(\\.[0-9]+)?";
const time = `(${hour}:${minute}:${minute}${fraction}${zone}|23:59:60${fraction}${utc})`;

const alphanumeric = "[A-Za-z0-9]";
const atom = "[A-Za-z0-9!#$%&'*+/=?\\^_`{|}~\\-]+";
const mailLabel = `${alphanumeric}([A-Za-z0-9\\-]*${alphanumeric})?`;
const hostLabel = `${alphanumeric}([A-Za-z0-9\\-]{0,61}${alphanumeric})?`;

const octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = `${octet}(\\.${octet}){3}`;

const group = "[0-9A-Fa-f]{1,4}";
/** Every way to leave out one run of zero groups, then none. */
const ipv6 = [
  ...Array.from({ length: 8 }, (_, before) => {
    const head = before === 0 ? ":" : `(${group}:){${before}}`;
    const most = 7 - before;
    const groups = most === 0 ? "" : `(:${group}){1,${most}}|`;
    const last = most < 2 ? "" : `${most === 2 ? "" : `(:${group}){0,${most - 2}}`}:${ipv4}|`;
    return `${head}(${groups}${last}:)`;
  }),
  `(${group}:){6}(${group}:${group}|${ipv4})`,
].join("|");

const escaped = "%[0-9A-Fa-f]{2}";
const unreserved = "A-Za-z0-9._~!$&'()*+,;=\\-";
const pathCharacter = `([${unreserved}:@]|${escaped})`;
const query = `([${unreserved}:@/?]|${escaped})*`;
const futureAddress = `[Vv][0-9A-Fa-f]+\\.[${unreserved}:]+`;
const host = `(\\[(${ipv6}|${futureAddress})\\]|([${unreserved}]|${escaped})*)`;
const authority = `(([${unreserved}:]|${escaped})*@)?${host}(:[0-9]*)?`;
const segments = `(/${pathCharacter}*)*`;
const absolutePath = `/(${pathCharacter}+${segments})?`;
const rootlessPath = `${pathCharacter}+${segments}`;
const hierarchy = `(//${authority}${segments}|${absolutePath}|${rootlessPath})`;
const uri = `[A-Za-z][A-Za-z0-9+.\\-]*:${hierarchy}(\\?${query})?(#${query})?`;

const hex = (count: number): string => `[0-9A-Fa-f]{${count}}`;
const uuid = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;

/** The closed list of formats, by name. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ["date", { pattern: date }],
  ["time", { pattern: time }],
  ["date-time", { pattern: `${date}[Tt ]${time}` }],
  ["email", { pattern: `${atom}(\\.${atom})*@(${mailLabel}\\.)+${mailLabel}` }],
  ["hostname", { pattern: `${hostLabel}(\\.${hostLabel})*`, maxLength: 253 }],
  ["ipv4", { pattern: ipv4 }],
  ["ipv6", { pattern: ipv6 }],
  ["uri", { pattern: uri }],
  ["uuid", { pattern: `([Uu][Rr][Nn]:[Uu][Uu][Ii][Dd]:)?${uuid}` }],
]);
