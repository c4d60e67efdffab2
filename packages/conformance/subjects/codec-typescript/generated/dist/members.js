// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember, notExpressible } from "@twobyte/wire";
const GRADE = ["low", "high", "top"];
const LEVEL = [1, 2, -4];
const MANY = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200];
const MOOD = ["plain", "glad"];
const STATE = ["open", "closed", "merged", "split"];
const TONE = ["calm", "sharp", "flat", "loud", "shrill"];
export function ordinalOfGrade(value, field, revision) {
  switch (value) {
    case "low":
      return 0;
    case "high":
      return 1;
    case "top":
      return revision >= 2 ? 2 : notExpressible(field, revision);
    default:
      return noMember(field, value);
  }
}
export function memberOfGrade(ordinal, revision) {
  if (ordinal === 2 && revision < 2) return void 0;
  return GRADE[ordinal];
}
export function ordinalOfLevel(value, field) {
  switch (value) {
    case 1:
      return 0;
    case 2:
      return 1;
    case -4:
      return 2;
    default:
      return noMember(field, value);
  }
}
export function memberOfLevel(ordinal) {
  return LEVEL[ordinal];
}
export function ordinalOfMany(value, field, revision) {
  switch (value) {
    case 0:
      return 0;
    case 1:
      return 1;
    case 2:
      return 2;
    case 3:
      return 3;
    case 4:
      return 4;
    case 5:
      return 5;
    case 6:
      return 6;
    case 7:
      return 7;
    case 8:
      return 8;
    case 9:
      return 9;
    case 10:
      return 10;
    case 11:
      return 11;
    case 12:
      return 12;
    case 13:
      return 13;
    case 14:
      return 14;
    case 15:
      return 15;
    case 16:
      return 16;
    case 17:
      return 17;
    case 18:
      return 18;
    case 19:
      return 19;
    case 20:
      return 20;
    case 21:
      return 21;
    case 22:
      return 22;
    case 23:
      return 23;
    case 24:
      return 24;
    case 25:
      return 25;
    case 26:
      return 26;
    case 27:
      return 27;
    case 28:
      return 28;
    case 29:
      return 29;
    case 30:
      return 30;
    case 31:
      return 31;
    case 32:
      return 32;
    case 33:
      return 33;
    case 34:
      return 34;
    case 35:
      return 35;
    case 36:
      return 36;
    case 37:
      return 37;
    case 38:
      return 38;
    case 39:
      return 39;
    case 40:
      return 40;
    case 41:
      return 41;
    case 42:
      return 42;
    case 43:
      return 43;
    case 44:
      return 44;
    case 45:
      return 45;
    case 46:
      return 46;
    case 47:
      return 47;
    case 48:
      return 48;
    case 49:
      return 49;
    case 50:
      return 50;
    case 51:
      return 51;
    case 52:
      return 52;
    case 53:
      return 53;
    case 54:
      return 54;
    case 55:
      return 55;
    case 56:
      return 56;
    case 57:
      return 57;
    case 58:
      return 58;
    case 59:
      return 59;
    case 60:
      return 60;
    case 61:
      return 61;
    case 62:
      return 62;
    case 63:
      return 63;
    case 64:
      return 64;
    case 65:
      return 65;
    case 66:
      return 66;
    case 67:
      return 67;
    case 68:
      return 68;
    case 69:
      return 69;
    case 70:
      return 70;
    case 71:
      return 71;
    case 72:
      return 72;
    case 73:
      return 73;
    case 74:
      return 74;
    case 75:
      return 75;
    case 76:
      return 76;
    case 77:
      return 77;
    case 78:
      return 78;
    case 79:
      return 79;
    case 80:
      return 80;
    case 81:
      return 81;
    case 82:
      return 82;
    case 83:
      return 83;
    case 84:
      return 84;
    case 85:
      return 85;
    case 86:
      return 86;
    case 87:
      return 87;
    case 88:
      return 88;
    case 89:
      return 89;
    case 90:
      return 90;
    case 91:
      return 91;
    case 92:
      return 92;
    case 93:
      return 93;
    case 94:
      return 94;
    case 95:
      return 95;
    case 96:
      return 96;
    case 97:
      return 97;
    case 98:
      return 98;
    case 99:
      return 99;
    case 100:
      return 100;
    case 101:
      return 101;
    case 102:
      return 102;
    case 103:
      return 103;
    case 104:
      return 104;
    case 105:
      return 105;
    case 106:
      return 106;
    case 107:
      return 107;
    case 108:
      return 108;
    case 109:
      return 109;
    case 110:
      return 110;
    case 111:
      return 111;
    case 112:
      return 112;
    case 113:
      return 113;
    case 114:
      return 114;
    case 115:
      return 115;
    case 116:
      return 116;
    case 117:
      return 117;
    case 118:
      return 118;
    case 119:
      return 119;
    case 120:
      return 120;
    case 121:
      return 121;
    case 122:
      return 122;
    case 123:
      return 123;
    case 124:
      return 124;
    case 125:
      return 125;
    case 126:
      return 126;
    case 127:
      return 127;
    case 128:
      return 128;
    case 129:
      return 129;
    case 130:
      return 130;
    case 131:
      return 131;
    case 132:
      return 132;
    case 133:
      return 133;
    case 134:
      return 134;
    case 135:
      return 135;
    case 136:
      return 136;
    case 137:
      return 137;
    case 138:
      return 138;
    case 139:
      return 139;
    case 140:
      return 140;
    case 141:
      return 141;
    case 142:
      return 142;
    case 143:
      return 143;
    case 144:
      return 144;
    case 145:
      return 145;
    case 146:
      return 146;
    case 147:
      return 147;
    case 148:
      return 148;
    case 149:
      return 149;
    case 150:
      return 150;
    case 151:
      return 151;
    case 152:
      return 152;
    case 153:
      return 153;
    case 154:
      return 154;
    case 155:
      return 155;
    case 156:
      return 156;
    case 157:
      return 157;
    case 158:
      return 158;
    case 159:
      return 159;
    case 160:
      return 160;
    case 161:
      return 161;
    case 162:
      return 162;
    case 163:
      return 163;
    case 164:
      return 164;
    case 165:
      return 165;
    case 166:
      return 166;
    case 167:
      return 167;
    case 168:
      return 168;
    case 169:
      return 169;
    case 170:
      return 170;
    case 171:
      return 171;
    case 172:
      return 172;
    case 173:
      return 173;
    case 174:
      return 174;
    case 175:
      return 175;
    case 176:
      return 176;
    case 177:
      return 177;
    case 178:
      return 178;
    case 179:
      return 179;
    case 180:
      return 180;
    case 181:
      return 181;
    case 182:
      return 182;
    case 183:
      return 183;
    case 184:
      return 184;
    case 185:
      return 185;
    case 186:
      return 186;
    case 187:
      return 187;
    case 188:
      return 188;
    case 189:
      return 189;
    case 190:
      return 190;
    case 191:
      return 191;
    case 192:
      return 192;
    case 193:
      return 193;
    case 194:
      return 194;
    case 195:
      return 195;
    case 196:
      return 196;
    case 197:
      return 197;
    case 198:
      return 198;
    case 199:
      return 199;
    case 200:
      return revision >= 3 ? 200 : notExpressible(field, revision);
    default:
      return noMember(field, value);
  }
}
export function memberOfMany(ordinal, revision) {
  if (ordinal === 200 && revision < 3) return void 0;
  return MANY[ordinal];
}
export function ordinalOfMood(value, field, revision) {
  switch (value) {
    case "plain":
      return 0;
    case "glad":
      return revision >= 3 ? 1 : notExpressible(field, revision, "skip");
    default:
      return noMember(field, value);
  }
}
export function memberOfMood(ordinal, revision) {
  if (ordinal === 1 && revision < 3) return void 0;
  return MOOD[ordinal];
}
export function ordinalOfState(value, field, revision) {
  switch (value) {
    case "open":
      return 0;
    case "closed":
      return 1;
    case "merged":
      return revision >= 2 ? 2 : 1;
    case "split":
      return revision >= 3 ? 3 : revision >= 2 ? 2 : 1;
    default:
      return noMember(field, value);
  }
}
export function memberOfState(ordinal, revision) {
  if (ordinal === 2 && revision < 2) return void 0;
  if (ordinal === 3 && revision < 3) return void 0;
  return STATE[ordinal];
}
export function ordinalOfTone(value, field, revision) {
  switch (value) {
    case "calm":
      return 0;
    case "sharp":
      return 1;
    case "flat":
      return 2;
    case "loud":
      return revision >= 2 ? 3 : 1;
    case "shrill":
      return revision >= 3 ? 4 : revision >= 2 ? 3 : 1;
    default:
      return noMember(field, value);
  }
}
export function memberOfTone(ordinal, revision) {
  if (ordinal === 3 && revision < 2) return void 0;
  if (ordinal === 4 && revision < 3) return void 0;
  return TONE[ordinal];
}
export function ordinalOfChange(value, field, revision) {
  checkObject(value, field);
  const tag = value.kind;
  switch (tag) {
    case "opened":
      return 0;
    case "closed":
      return 1;
    case "moved":
      return revision >= 2 ? 2 : 0;
    case "renamed":
      return revision >= 3 ? 3 : notExpressible(field, revision);
    default:
      return noMember(field, tag);
  }
}
export function ordinalOfTree(value, field) {
  checkObject(value, field);
  const tag = value.kind;
  switch (tag) {
    case "leaf":
      return 0;
    case "fork":
      return 1;
    default:
      return noMember(field, tag);
  }
}
