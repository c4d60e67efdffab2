// made by "generate:peers" from schemas with SHA-256 d9f19903cdfbfa05cb7b939ce06cc05fd9847382b43aa6fc6100249665cb95f3
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const token = $root.token = (() => {

    const token = {};

    token.Token = (function() {

        const Token = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Token.prototype.stream = 0;
        Token.prototype.seq = 0;
        Token.prototype.text = "";

        Token.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                writer.uint32(8).uint32(message.stream);
            if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                writer.uint32(16).uint32(message.seq);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(26).string(message.text);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Token.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.token.Token();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.stream = value;
                        else
                            delete message.stream;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.seq = value;
                        else
                            delete message.seq;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Token;
    })();

    return token;
})();

export const chat = $root.chat = (() => {

    const chat = {};

    chat.Author = (function() {

        const Author = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Author.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Author.prototype.name = "";

        Author.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(8).uint64(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(18).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Author.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.chat.Author();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Author;
    })();

    chat.Chat = (function() {

        const Chat = function (properties) {
            this.mentions = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Chat.prototype.id = "";
        Chat.prototype.room = "";
        Chat.prototype.author = null;
        Chat.prototype.text = "";
        Chat.prototype.ts = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Chat.prototype.mentions = $util.emptyArray;
        Chat.prototype.edited = false;
        Chat.prototype.replyTo = null;

        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Chat.prototype, "_replyTo", {
            get: $util.oneOfGetter($oneOfFields = ["replyTo"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Chat.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                writer.uint32(10).string(message.id);
            if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                writer.uint32(18).string(message.room);
            if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                $root.chat.Author.encode(message.author, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(34).string(message.text);
            if (message.ts != null && $Object.hasOwnProperty.call(message, "ts") && (typeof message.ts === "object" ? message.ts.low || message.ts.high : message.ts !== 0))
                writer.uint32(40).uint64(message.ts);
            if (message.mentions != null && message.mentions.length)
                writer.uint32(50).uint32s(message.mentions);
            if (message.edited != null && $Object.hasOwnProperty.call(message, "edited") && message.edited !== false)
                writer.uint32(56).bool(message.edited);
            if (message.replyTo != null && $Object.hasOwnProperty.call(message, "replyTo"))
                writer.uint32(66).string(message.replyTo);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Chat.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.chat.Chat();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.room = value;
                        else
                            delete message.room;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.author = $root.chat.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ts = value;
                        else
                            delete message.ts;
                        continue;
                    }
                case 6: {
                        if (wireType === 2) {
                            if (!(message.mentions && message.mentions.length))
                                message.mentions = [];
                            reader.uint32s(message.mentions);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.mentions && message.mentions.length))
                            message.mentions = [];
                        message.mentions.push(reader.uint32());
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.edited = value;
                        else
                            delete message.edited;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.replyTo = reader.stringVerify();
                        message._replyTo = "replyTo";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Chat;
    })();

    return chat;
})();

export const ticks = $root.ticks = (() => {

    const ticks = {};

    ticks.Tick = (function() {

        const Tick = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Tick.prototype.sym = "";
        Tick.prototype.bid = 0;
        Tick.prototype.ask = 0;
        Tick.prototype.size = 0;
        Tick.prototype.ts = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        Tick.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sym != null && $Object.hasOwnProperty.call(message, "sym") && message.sym !== "")
                writer.uint32(10).string(message.sym);
            if (message.bid != null && $Object.hasOwnProperty.call(message, "bid") && !$Object.is(message.bid, 0))
                writer.uint32(17).double(message.bid);
            if (message.ask != null && $Object.hasOwnProperty.call(message, "ask") && !$Object.is(message.ask, 0))
                writer.uint32(25).double(message.ask);
            if (message.size != null && $Object.hasOwnProperty.call(message, "size") && message.size !== 0)
                writer.uint32(32).uint32(message.size);
            if (message.ts != null && $Object.hasOwnProperty.call(message, "ts") && (typeof message.ts === "object" ? message.ts.low || message.ts.high : message.ts !== 0))
                writer.uint32(40).uint64(message.ts);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Tick.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ticks.Tick();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sym = value;
                        else
                            delete message.sym;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.bid = value;
                        else
                            delete message.bid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.ask = value;
                        else
                            delete message.ask;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.size = value;
                        else
                            delete message.size;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ts = value;
                        else
                            delete message.ts;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Tick;
    })();

    ticks.Ticks = (function() {

        const Ticks = function (properties) {
            this.ticks = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Ticks.prototype.ticks = $util.emptyArray;

        Ticks.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ticks != null && message.ticks.length)
                for (let i = 0; i < message.ticks.length; ++i)
                    $root.ticks.Tick.encode(message.ticks[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Ticks.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ticks.Ticks();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ticks && message.ticks.length))
                            message.ticks = [];
                        message.ticks.push($root.ticks.Tick.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Ticks;
    })();

    return ticks;
})();

export const telemetry = $root.telemetry = (() => {

    const telemetry = {};

    telemetry.Mode = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "MODE_OFF"] = 0;
        values[valuesById[1] = "MODE_IDLE"] = 1;
        values[valuesById[2] = "MODE_RUN"] = 2;
        values[valuesById[3] = "MODE_HOLD"] = 3;
        values[valuesById[4] = "MODE_FAULT"] = 4;
        return values;
    })();

    telemetry.Telemetry = (function() {

        const Telemetry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Telemetry.prototype.f0 = 0;
        Telemetry.prototype.f1 = 0;
        Telemetry.prototype.f2 = 0;
        Telemetry.prototype.f3 = 0;
        Telemetry.prototype.f4 = 0;
        Telemetry.prototype.f5 = 0;
        Telemetry.prototype.f6 = 0;
        Telemetry.prototype.f7 = 0;
        Telemetry.prototype.f8 = 0;
        Telemetry.prototype.f9 = 0;
        Telemetry.prototype.f10 = 0;
        Telemetry.prototype.f11 = 0;
        Telemetry.prototype.i0 = 0;
        Telemetry.prototype.i1 = 0;
        Telemetry.prototype.i2 = 0;
        Telemetry.prototype.i3 = 0;
        Telemetry.prototype.i4 = 0;
        Telemetry.prototype.i5 = 0;
        Telemetry.prototype.i6 = 0;
        Telemetry.prototype.i7 = 0;
        Telemetry.prototype.b0 = false;
        Telemetry.prototype.b1 = false;
        Telemetry.prototype.b2 = false;
        Telemetry.prototype.b3 = false;
        Telemetry.prototype.e0 = 0;
        Telemetry.prototype.e1 = 0;
        Telemetry.prototype.e2 = 0;

        Telemetry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.f0 != null && $Object.hasOwnProperty.call(message, "f0") && !$Object.is(message.f0, 0))
                writer.uint32(9).double(message.f0);
            if (message.f1 != null && $Object.hasOwnProperty.call(message, "f1") && !$Object.is(message.f1, 0))
                writer.uint32(17).double(message.f1);
            if (message.f2 != null && $Object.hasOwnProperty.call(message, "f2") && !$Object.is(message.f2, 0))
                writer.uint32(25).double(message.f2);
            if (message.f3 != null && $Object.hasOwnProperty.call(message, "f3") && !$Object.is(message.f3, 0))
                writer.uint32(33).double(message.f3);
            if (message.f4 != null && $Object.hasOwnProperty.call(message, "f4") && !$Object.is(message.f4, 0))
                writer.uint32(41).double(message.f4);
            if (message.f5 != null && $Object.hasOwnProperty.call(message, "f5") && !$Object.is(message.f5, 0))
                writer.uint32(49).double(message.f5);
            if (message.f6 != null && $Object.hasOwnProperty.call(message, "f6") && !$Object.is(message.f6, 0))
                writer.uint32(57).double(message.f6);
            if (message.f7 != null && $Object.hasOwnProperty.call(message, "f7") && !$Object.is(message.f7, 0))
                writer.uint32(65).double(message.f7);
            if (message.f8 != null && $Object.hasOwnProperty.call(message, "f8") && !$Object.is(message.f8, 0))
                writer.uint32(73).double(message.f8);
            if (message.f9 != null && $Object.hasOwnProperty.call(message, "f9") && !$Object.is(message.f9, 0))
                writer.uint32(81).double(message.f9);
            if (message.f10 != null && $Object.hasOwnProperty.call(message, "f10") && !$Object.is(message.f10, 0))
                writer.uint32(89).double(message.f10);
            if (message.f11 != null && $Object.hasOwnProperty.call(message, "f11") && !$Object.is(message.f11, 0))
                writer.uint32(97).double(message.f11);
            if (message.i0 != null && $Object.hasOwnProperty.call(message, "i0") && message.i0 !== 0)
                writer.uint32(104).sint32(message.i0);
            if (message.i1 != null && $Object.hasOwnProperty.call(message, "i1") && message.i1 !== 0)
                writer.uint32(112).sint32(message.i1);
            if (message.i2 != null && $Object.hasOwnProperty.call(message, "i2") && message.i2 !== 0)
                writer.uint32(120).sint32(message.i2);
            if (message.i3 != null && $Object.hasOwnProperty.call(message, "i3") && message.i3 !== 0)
                writer.uint32(128).sint32(message.i3);
            if (message.i4 != null && $Object.hasOwnProperty.call(message, "i4") && message.i4 !== 0)
                writer.uint32(136).sint32(message.i4);
            if (message.i5 != null && $Object.hasOwnProperty.call(message, "i5") && message.i5 !== 0)
                writer.uint32(144).sint32(message.i5);
            if (message.i6 != null && $Object.hasOwnProperty.call(message, "i6") && message.i6 !== 0)
                writer.uint32(152).sint32(message.i6);
            if (message.i7 != null && $Object.hasOwnProperty.call(message, "i7") && message.i7 !== 0)
                writer.uint32(160).sint32(message.i7);
            if (message.b0 != null && $Object.hasOwnProperty.call(message, "b0") && message.b0 !== false)
                writer.uint32(168).bool(message.b0);
            if (message.b1 != null && $Object.hasOwnProperty.call(message, "b1") && message.b1 !== false)
                writer.uint32(176).bool(message.b1);
            if (message.b2 != null && $Object.hasOwnProperty.call(message, "b2") && message.b2 !== false)
                writer.uint32(184).bool(message.b2);
            if (message.b3 != null && $Object.hasOwnProperty.call(message, "b3") && message.b3 !== false)
                writer.uint32(192).bool(message.b3);
            if (message.e0 != null && $Object.hasOwnProperty.call(message, "e0") && message.e0 !== 0)
                writer.uint32(200).int32(message.e0);
            if (message.e1 != null && $Object.hasOwnProperty.call(message, "e1") && message.e1 !== 0)
                writer.uint32(208).int32(message.e1);
            if (message.e2 != null && $Object.hasOwnProperty.call(message, "e2") && message.e2 !== 0)
                writer.uint32(216).int32(message.e2);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Telemetry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.telemetry.Telemetry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f0 = value;
                        else
                            delete message.f0;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f1 = value;
                        else
                            delete message.f1;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f2 = value;
                        else
                            delete message.f2;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f3 = value;
                        else
                            delete message.f3;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f4 = value;
                        else
                            delete message.f4;
                        continue;
                    }
                case 6: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f5 = value;
                        else
                            delete message.f5;
                        continue;
                    }
                case 7: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f6 = value;
                        else
                            delete message.f6;
                        continue;
                    }
                case 8: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f7 = value;
                        else
                            delete message.f7;
                        continue;
                    }
                case 9: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f8 = value;
                        else
                            delete message.f8;
                        continue;
                    }
                case 10: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f9 = value;
                        else
                            delete message.f9;
                        continue;
                    }
                case 11: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f10 = value;
                        else
                            delete message.f10;
                        continue;
                    }
                case 12: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.f11 = value;
                        else
                            delete message.f11;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i0 = value;
                        else
                            delete message.i0;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i1 = value;
                        else
                            delete message.i1;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i2 = value;
                        else
                            delete message.i2;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i3 = value;
                        else
                            delete message.i3;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i4 = value;
                        else
                            delete message.i4;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i5 = value;
                        else
                            delete message.i5;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i6 = value;
                        else
                            delete message.i6;
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.i7 = value;
                        else
                            delete message.i7;
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.b0 = value;
                        else
                            delete message.b0;
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.b1 = value;
                        else
                            delete message.b1;
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.b2 = value;
                        else
                            delete message.b2;
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.b3 = value;
                        else
                            delete message.b3;
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.e0 = value;
                        else
                            delete message.e0;
                        continue;
                    }
                case 26: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.e1 = value;
                        else
                            delete message.e1;
                        continue;
                    }
                case 27: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.e2 = value;
                        else
                            delete message.e2;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Telemetry;
    })();

    return telemetry;
})();

export const doc = $root.doc = (() => {

    const doc = {};

    doc.Author = (function() {

        const Author = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Author.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Author.prototype.name = "";

        Author.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(8).uint64(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(18).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Author.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.doc.Author();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Author;
    })();

    doc.Figure = (function() {

        const Figure = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Figure.prototype.url = "";
        Figure.prototype.width = 0;
        Figure.prototype.height = 0;
        Figure.prototype.caption = null;

        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Figure.prototype, "_caption", {
            get: $util.oneOfGetter($oneOfFields = ["caption"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Figure.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                writer.uint32(10).string(message.url);
            if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                writer.uint32(16).uint32(message.width);
            if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                writer.uint32(24).uint32(message.height);
            if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
                writer.uint32(34).string(message.caption);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Figure.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.doc.Figure();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.url = value;
                        else
                            delete message.url;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.width = value;
                        else
                            delete message.width;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.height = value;
                        else
                            delete message.height;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.caption = reader.stringVerify();
                        message._caption = "caption";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Figure;
    })();

    doc.Comment = (function() {

        const Comment = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Comment.prototype.author = null;
        Comment.prototype.text = "";
        Comment.prototype.ts = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Comment.prototype.likes = 0;

        Comment.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                $root.doc.Author.encode(message.author, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(18).string(message.text);
            if (message.ts != null && $Object.hasOwnProperty.call(message, "ts") && (typeof message.ts === "object" ? message.ts.low || message.ts.high : message.ts !== 0))
                writer.uint32(24).uint64(message.ts);
            if (message.likes != null && $Object.hasOwnProperty.call(message, "likes") && message.likes !== 0)
                writer.uint32(32).uint32(message.likes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Comment.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.doc.Comment();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.author = $root.doc.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ts = value;
                        else
                            delete message.ts;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.likes = value;
                        else
                            delete message.likes;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Comment;
    })();

    doc.Section = (function() {

        const Section = function (properties) {
            this.paragraphs = [];
            this.figures = [];
            this.comments = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Section.prototype.heading = "";
        Section.prototype.level = 0;
        Section.prototype.paragraphs = $util.emptyArray;
        Section.prototype.figures = $util.emptyArray;
        Section.prototype.comments = $util.emptyArray;

        Section.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.heading != null && $Object.hasOwnProperty.call(message, "heading") && message.heading !== "")
                writer.uint32(10).string(message.heading);
            if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                writer.uint32(16).uint32(message.level);
            if (message.paragraphs != null && message.paragraphs.length)
                for (let i = 0; i < message.paragraphs.length; ++i)
                    writer.uint32(26).string(message.paragraphs[i]);
            if (message.figures != null && message.figures.length)
                for (let i = 0; i < message.figures.length; ++i)
                    $root.doc.Figure.encode(message.figures[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.comments != null && message.comments.length)
                for (let i = 0; i < message.comments.length; ++i)
                    $root.doc.Comment.encode(message.comments[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Section.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.doc.Section();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.heading = value;
                        else
                            delete message.heading;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.level = value;
                        else
                            delete message.level;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.paragraphs && message.paragraphs.length))
                            message.paragraphs = [];
                        message.paragraphs.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.figures && message.figures.length))
                            message.figures = [];
                        message.figures.push($root.doc.Figure.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.comments && message.comments.length))
                            message.comments = [];
                        message.comments.push($root.doc.Comment.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Section;
    })();

    doc.Doc = (function() {

        const Doc = function (properties) {
            this.tags = [];
            this.sections = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Doc.prototype.id = "";
        Doc.prototype.title = "";
        Doc.prototype.owner = null;
        Doc.prototype.tags = $util.emptyArray;
        Doc.prototype.created = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Doc.prototype.updated = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Doc.prototype.rating = 0;
        Doc.prototype.sections = $util.emptyArray;

        Doc.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                writer.uint32(10).string(message.id);
            if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                writer.uint32(18).string(message.title);
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                $root.doc.Author.encode(message.owner, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.tags != null && message.tags.length)
                for (let i = 0; i < message.tags.length; ++i)
                    writer.uint32(34).string(message.tags[i]);
            if (message.created != null && $Object.hasOwnProperty.call(message, "created") && (typeof message.created === "object" ? message.created.low || message.created.high : message.created !== 0))
                writer.uint32(40).uint64(message.created);
            if (message.updated != null && $Object.hasOwnProperty.call(message, "updated") && (typeof message.updated === "object" ? message.updated.low || message.updated.high : message.updated !== 0))
                writer.uint32(48).uint64(message.updated);
            if (message.rating != null && $Object.hasOwnProperty.call(message, "rating") && !$Object.is(message.rating, 0))
                writer.uint32(57).double(message.rating);
            if (message.sections != null && message.sections.length)
                for (let i = 0; i < message.sections.length; ++i)
                    $root.doc.Section.encode(message.sections[i], writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Doc.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.doc.Doc();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.title = value;
                        else
                            delete message.title;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.owner = $root.doc.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tags && message.tags.length))
                            message.tags = [];
                        message.tags.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.created = value;
                        else
                            delete message.created;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.updated = value;
                        else
                            delete message.updated;
                        continue;
                    }
                case 7: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.rating = value;
                        else
                            delete message.rating;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.sections && message.sections.length))
                            message.sections = [];
                        message.sections.push($root.doc.Section.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Doc;
    })();

    return doc;
})();

export const records = $root.records = (() => {

    const records = {};

    records.Kind = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "KIND_BOOK"] = 0;
        values[valuesById[1] = "KIND_TOOL"] = 1;
        values[valuesById[2] = "KIND_FOOD"] = 2;
        values[valuesById[3] = "KIND_TOY"] = 3;
        values[valuesById[4] = "KIND_PART"] = 4;
        values[valuesById[5] = "KIND_OTHER"] = 5;
        return values;
    })();

    records.Row = (function() {

        const Row = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Row.prototype.id = 0;
        Row.prototype.name = "";
        Row.prototype.qty = 0;
        Row.prototype.price = 0;
        Row.prototype.active = false;
        Row.prototype.kind = 0;

        Row.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                writer.uint32(8).uint32(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(18).string(message.name);
            if (message.qty != null && $Object.hasOwnProperty.call(message, "qty") && message.qty !== 0)
                writer.uint32(24).uint32(message.qty);
            if (message.price != null && $Object.hasOwnProperty.call(message, "price") && !$Object.is(message.price, 0))
                writer.uint32(33).double(message.price);
            if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
                writer.uint32(40).bool(message.active);
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                writer.uint32(48).int32(message.kind);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Row.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.records.Row();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.qty = value;
                        else
                            delete message.qty;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.price = value;
                        else
                            delete message.price;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.active = value;
                        else
                            delete message.active;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.kind = value;
                        else
                            delete message.kind;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Row;
    })();

    records.Records = (function() {

        const Records = function (properties) {
            this.items = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Records.prototype.items = $util.emptyArray;

        Records.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.items != null && message.items.length)
                for (let i = 0; i < message.items.length; ++i)
                    $root.records.Row.encode(message.items[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Records.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.records.Records();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.items && message.items.length))
                            message.items = [];
                        message.items.push($root.records.Row.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Records;
    })();

    return records;
})();

export const tree = $root.tree = (() => {

    const tree = {};

    tree.Comment = (function() {

        const Comment = function (properties) {
            this.children = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Comment.prototype.id = 0;
        Comment.prototype.author = "";
        Comment.prototype.text = "";
        Comment.prototype.children = $util.emptyArray;

        Comment.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                writer.uint32(8).uint32(message.id);
            if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author !== "")
                writer.uint32(18).string(message.author);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(26).string(message.text);
            if (message.children != null && message.children.length)
                for (let i = 0; i < message.children.length; ++i)
                    $root.tree.Comment.encode(message.children[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Comment.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tree.Comment();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.author = value;
                        else
                            delete message.author;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.children && message.children.length))
                            message.children = [];
                        message.children.push($root.tree.Comment.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Comment;
    })();

    return tree;
})();

export const profile = $root.profile = (() => {

    const profile = {};

    profile.Plan = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "PLAN_FREE"] = 0;
        values[valuesById[1] = "PLAN_BASIC"] = 1;
        values[valuesById[2] = "PLAN_PRO"] = 2;
        values[valuesById[3] = "PLAN_TEAM"] = 3;
        values[valuesById[4] = "PLAN_STAFF"] = 4;
        return values;
    })();

    profile.Profile = (function() {

        const Profile = function (properties) {
            this.labels = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Profile.prototype.userId = null;
        Profile.prototype.login = null;
        Profile.prototype.fullName = null;
        Profile.prototype.email = null;
        Profile.prototype.about = null;
        Profile.prototype.city = null;
        Profile.prototype.age = null;
        Profile.prototype.level = null;
        Profile.prototype.points = null;
        Profile.prototype.accountId = null;
        Profile.prototype.offset = null;
        Profile.prototype.balance = null;
        Profile.prototype.drift = null;
        Profile.prototype.ratio = null;
        Profile.prototype.speed = null;
        Profile.prototype.latitude = null;
        Profile.prototype.longitude = null;
        Profile.prototype.verified = null;
        Profile.prototype.hidden = null;
        Profile.prototype.newsletter = null;
        Profile.prototype.plan = null;
        Profile.prototype.created = null;
        Profile.prototype.seen = null;
        Profile.prototype.teamId = null;
        Profile.prototype.score = null;
        Profile.prototype.labels = $util.emptyObject;

        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_userId", {
            get: $util.oneOfGetter($oneOfFields = ["userId"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_login", {
            get: $util.oneOfGetter($oneOfFields = ["login"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_fullName", {
            get: $util.oneOfGetter($oneOfFields = ["fullName"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_email", {
            get: $util.oneOfGetter($oneOfFields = ["email"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_about", {
            get: $util.oneOfGetter($oneOfFields = ["about"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_city", {
            get: $util.oneOfGetter($oneOfFields = ["city"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_age", {
            get: $util.oneOfGetter($oneOfFields = ["age"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_level", {
            get: $util.oneOfGetter($oneOfFields = ["level"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_points", {
            get: $util.oneOfGetter($oneOfFields = ["points"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_accountId", {
            get: $util.oneOfGetter($oneOfFields = ["accountId"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_offset", {
            get: $util.oneOfGetter($oneOfFields = ["offset"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_balance", {
            get: $util.oneOfGetter($oneOfFields = ["balance"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_drift", {
            get: $util.oneOfGetter($oneOfFields = ["drift"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_ratio", {
            get: $util.oneOfGetter($oneOfFields = ["ratio"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_speed", {
            get: $util.oneOfGetter($oneOfFields = ["speed"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_latitude", {
            get: $util.oneOfGetter($oneOfFields = ["latitude"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_longitude", {
            get: $util.oneOfGetter($oneOfFields = ["longitude"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_verified", {
            get: $util.oneOfGetter($oneOfFields = ["verified"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_hidden", {
            get: $util.oneOfGetter($oneOfFields = ["hidden"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_newsletter", {
            get: $util.oneOfGetter($oneOfFields = ["newsletter"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_plan", {
            get: $util.oneOfGetter($oneOfFields = ["plan"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_created", {
            get: $util.oneOfGetter($oneOfFields = ["created"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_seen", {
            get: $util.oneOfGetter($oneOfFields = ["seen"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_teamId", {
            get: $util.oneOfGetter($oneOfFields = ["teamId"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Profile.prototype, "_score", {
            get: $util.oneOfGetter($oneOfFields = ["score"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Profile.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(10).string(message.userId);
            if (message.login != null && $Object.hasOwnProperty.call(message, "login"))
                writer.uint32(18).string(message.login);
            if (message.fullName != null && $Object.hasOwnProperty.call(message, "fullName"))
                writer.uint32(26).string(message.fullName);
            if (message.email != null && $Object.hasOwnProperty.call(message, "email"))
                writer.uint32(34).string(message.email);
            if (message.about != null && $Object.hasOwnProperty.call(message, "about"))
                writer.uint32(42).string(message.about);
            if (message.city != null && $Object.hasOwnProperty.call(message, "city"))
                writer.uint32(50).string(message.city);
            if (message.age != null && $Object.hasOwnProperty.call(message, "age"))
                writer.uint32(56).uint32(message.age);
            if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                writer.uint32(64).uint32(message.level);
            if (message.points != null && $Object.hasOwnProperty.call(message, "points"))
                writer.uint32(72).uint32(message.points);
            if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                writer.uint32(80).uint64(message.accountId);
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                writer.uint32(88).sint32(message.offset);
            if (message.balance != null && $Object.hasOwnProperty.call(message, "balance"))
                writer.uint32(96).sint32(message.balance);
            if (message.drift != null && $Object.hasOwnProperty.call(message, "drift"))
                writer.uint32(104).sint64(message.drift);
            if (message.ratio != null && $Object.hasOwnProperty.call(message, "ratio"))
                writer.uint32(117).float(message.ratio);
            if (message.speed != null && $Object.hasOwnProperty.call(message, "speed"))
                writer.uint32(125).float(message.speed);
            if (message.latitude != null && $Object.hasOwnProperty.call(message, "latitude"))
                writer.uint32(129).double(message.latitude);
            if (message.longitude != null && $Object.hasOwnProperty.call(message, "longitude"))
                writer.uint32(137).double(message.longitude);
            if (message.verified != null && $Object.hasOwnProperty.call(message, "verified"))
                writer.uint32(144).bool(message.verified);
            if (message.hidden != null && $Object.hasOwnProperty.call(message, "hidden"))
                writer.uint32(152).bool(message.hidden);
            if (message.newsletter != null && $Object.hasOwnProperty.call(message, "newsletter"))
                writer.uint32(160).bool(message.newsletter);
            if (message.plan != null && $Object.hasOwnProperty.call(message, "plan"))
                writer.uint32(168).int32(message.plan);
            if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                writer.uint32(176).uint64(message.created);
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen"))
                writer.uint32(184).uint64(message.seen);
            if (message.teamId != null && $Object.hasOwnProperty.call(message, "teamId"))
                writer.uint32(194).string(message.teamId);
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(201).double(message.score);
            if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                for (let keys = $Object.keys(message.labels), i = 0; i < keys.length; ++i)
                    writer.uint32(210).fork().uint32(10).string(keys[i]).uint32(18).string(message.labels[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Profile.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.profile.Profile();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.userId = reader.stringVerify();
                        message._userId = "userId";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.login = reader.stringVerify();
                        message._login = "login";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.fullName = reader.stringVerify();
                        message._fullName = "fullName";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.email = reader.stringVerify();
                        message._email = "email";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.about = reader.stringVerify();
                        message._about = "about";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.city = reader.stringVerify();
                        message._city = "city";
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.age = reader.uint32();
                        message._age = "age";
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.uint32();
                        message._level = "level";
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.points = reader.uint32();
                        message._points = "points";
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.accountId = reader.uint64();
                        message._accountId = "accountId";
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.offset = reader.sint32();
                        message._offset = "offset";
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.balance = reader.sint32();
                        message._balance = "balance";
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        message.drift = reader.sint64();
                        message._drift = "drift";
                        continue;
                    }
                case 14: {
                        if (wireType !== 5)
                            break;
                        message.ratio = reader.float();
                        message._ratio = "ratio";
                        continue;
                    }
                case 15: {
                        if (wireType !== 5)
                            break;
                        message.speed = reader.float();
                        message._speed = "speed";
                        continue;
                    }
                case 16: {
                        if (wireType !== 1)
                            break;
                        message.latitude = reader.double();
                        message._latitude = "latitude";
                        continue;
                    }
                case 17: {
                        if (wireType !== 1)
                            break;
                        message.longitude = reader.double();
                        message._longitude = "longitude";
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        message.verified = reader.bool();
                        message._verified = "verified";
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        message.hidden = reader.bool();
                        message._hidden = "hidden";
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        message.newsletter = reader.bool();
                        message._newsletter = "newsletter";
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        message.plan = reader.int32();
                        message._plan = "plan";
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        message.created = reader.uint64();
                        message._created = "created";
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        message.seen = reader.uint64();
                        message._seen = "seen";
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.teamId = reader.stringVerify();
                        message._teamId = "teamId";
                        continue;
                    }
                case 25: {
                        if (wireType !== 1)
                            break;
                        message.score = reader.double();
                        message._score = "score";
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        if (message.labels === $util.emptyObject)
                            message.labels = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.labels, key);
                        message.labels[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Profile;
    })();

    return profile;
})();

export const event = $root.event = (() => {

    const event = {};

    event.Person = (function() {

        const Person = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Person.prototype.name = "";
        Person.prototype.email = "";

        Person.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.email != null && $Object.hasOwnProperty.call(message, "email") && message.email !== "")
                writer.uint32(18).string(message.email);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Person.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.event.Person();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.email = value;
                        else
                            delete message.email;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Person;
    })();

    event.User = (function() {

        const User = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        User.prototype.login = "";
        User.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        User.prototype.nodeId = "";
        User.prototype.avatarUrl = "";
        User.prototype.htmlUrl = "";
        User.prototype.followersUrl = "";
        User.prototype.followingUrl = "";
        User.prototype.gistsUrl = "";
        User.prototype.starredUrl = "";
        User.prototype.orgsUrl = "";
        User.prototype.reposUrl = "";

        User.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.login != null && $Object.hasOwnProperty.call(message, "login") && message.login !== "")
                writer.uint32(10).string(message.login);
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(16).uint64(message.id);
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                writer.uint32(26).string(message.nodeId);
            if (message.avatarUrl != null && $Object.hasOwnProperty.call(message, "avatarUrl") && message.avatarUrl !== "")
                writer.uint32(34).string(message.avatarUrl);
            if (message.htmlUrl != null && $Object.hasOwnProperty.call(message, "htmlUrl") && message.htmlUrl !== "")
                writer.uint32(42).string(message.htmlUrl);
            if (message.followersUrl != null && $Object.hasOwnProperty.call(message, "followersUrl") && message.followersUrl !== "")
                writer.uint32(50).string(message.followersUrl);
            if (message.followingUrl != null && $Object.hasOwnProperty.call(message, "followingUrl") && message.followingUrl !== "")
                writer.uint32(58).string(message.followingUrl);
            if (message.gistsUrl != null && $Object.hasOwnProperty.call(message, "gistsUrl") && message.gistsUrl !== "")
                writer.uint32(66).string(message.gistsUrl);
            if (message.starredUrl != null && $Object.hasOwnProperty.call(message, "starredUrl") && message.starredUrl !== "")
                writer.uint32(74).string(message.starredUrl);
            if (message.orgsUrl != null && $Object.hasOwnProperty.call(message, "orgsUrl") && message.orgsUrl !== "")
                writer.uint32(82).string(message.orgsUrl);
            if (message.reposUrl != null && $Object.hasOwnProperty.call(message, "reposUrl") && message.reposUrl !== "")
                writer.uint32(90).string(message.reposUrl);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        User.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.event.User();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.login = value;
                        else
                            delete message.login;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.avatarUrl = value;
                        else
                            delete message.avatarUrl;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.htmlUrl = value;
                        else
                            delete message.htmlUrl;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.followersUrl = value;
                        else
                            delete message.followersUrl;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.followingUrl = value;
                        else
                            delete message.followingUrl;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.gistsUrl = value;
                        else
                            delete message.gistsUrl;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.starredUrl = value;
                        else
                            delete message.starredUrl;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.orgsUrl = value;
                        else
                            delete message.orgsUrl;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reposUrl = value;
                        else
                            delete message.reposUrl;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return User;
    })();

    event.Repository = (function() {

        const Repository = function (properties) {
            this.topics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Repository.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Repository.prototype.nodeId = "";
        Repository.prototype.name = "";
        Repository.prototype.fullName = "";
        Repository.prototype.owner = null;
        Repository.prototype.hidden = false;
        Repository.prototype.fork = false;
        Repository.prototype.summary = null;
        Repository.prototype.stars = 0;
        Repository.prototype.created = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Repository.prototype.pushed = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Repository.prototype.htmlUrl = "";
        Repository.prototype.gitUrl = "";
        Repository.prototype.sshUrl = "";
        Repository.prototype.cloneUrl = "";
        Repository.prototype.forksUrl = "";
        Repository.prototype.keysUrl = "";
        Repository.prototype.teamsUrl = "";
        Repository.prototype.hooksUrl = "";
        Repository.prototype.eventsUrl = "";
        Repository.prototype.tagsUrl = "";
        Repository.prototype.blobsUrl = "";
        Repository.prototype.treesUrl = "";
        Repository.prototype.languagesUrl = "";
        Repository.prototype.branchesUrl = "";
        Repository.prototype.commitsUrl = "";
        Repository.prototype.compareUrl = "";
        Repository.prototype.mergesUrl = "";
        Repository.prototype.archiveUrl = "";
        Repository.prototype.issuesUrl = "";
        Repository.prototype.pullsUrl = "";
        Repository.prototype.labelsUrl = "";
        Repository.prototype.releasesUrl = "";
        Repository.prototype.deploymentsUrl = "";
        Repository.prototype.subscribersUrl = "";
        Repository.prototype.contributorsUrl = "";
        Repository.prototype.topics = $util.emptyArray;
        Repository.prototype.defaultBranch = "";

        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Repository.prototype, "_summary", {
            get: $util.oneOfGetter($oneOfFields = ["summary"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Repository.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(8).uint64(message.id);
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                writer.uint32(18).string(message.nodeId);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(26).string(message.name);
            if (message.fullName != null && $Object.hasOwnProperty.call(message, "fullName") && message.fullName !== "")
                writer.uint32(34).string(message.fullName);
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                $root.event.User.encode(message.owner, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.hidden != null && $Object.hasOwnProperty.call(message, "hidden") && message.hidden !== false)
                writer.uint32(48).bool(message.hidden);
            if (message.fork != null && $Object.hasOwnProperty.call(message, "fork") && message.fork !== false)
                writer.uint32(56).bool(message.fork);
            if (message.summary != null && $Object.hasOwnProperty.call(message, "summary"))
                writer.uint32(66).string(message.summary);
            if (message.stars != null && $Object.hasOwnProperty.call(message, "stars") && message.stars !== 0)
                writer.uint32(72).uint32(message.stars);
            if (message.created != null && $Object.hasOwnProperty.call(message, "created") && (typeof message.created === "object" ? message.created.low || message.created.high : message.created !== 0))
                writer.uint32(80).uint64(message.created);
            if (message.pushed != null && $Object.hasOwnProperty.call(message, "pushed") && (typeof message.pushed === "object" ? message.pushed.low || message.pushed.high : message.pushed !== 0))
                writer.uint32(88).uint64(message.pushed);
            if (message.htmlUrl != null && $Object.hasOwnProperty.call(message, "htmlUrl") && message.htmlUrl !== "")
                writer.uint32(98).string(message.htmlUrl);
            if (message.gitUrl != null && $Object.hasOwnProperty.call(message, "gitUrl") && message.gitUrl !== "")
                writer.uint32(106).string(message.gitUrl);
            if (message.sshUrl != null && $Object.hasOwnProperty.call(message, "sshUrl") && message.sshUrl !== "")
                writer.uint32(114).string(message.sshUrl);
            if (message.cloneUrl != null && $Object.hasOwnProperty.call(message, "cloneUrl") && message.cloneUrl !== "")
                writer.uint32(122).string(message.cloneUrl);
            if (message.forksUrl != null && $Object.hasOwnProperty.call(message, "forksUrl") && message.forksUrl !== "")
                writer.uint32(130).string(message.forksUrl);
            if (message.keysUrl != null && $Object.hasOwnProperty.call(message, "keysUrl") && message.keysUrl !== "")
                writer.uint32(138).string(message.keysUrl);
            if (message.teamsUrl != null && $Object.hasOwnProperty.call(message, "teamsUrl") && message.teamsUrl !== "")
                writer.uint32(146).string(message.teamsUrl);
            if (message.hooksUrl != null && $Object.hasOwnProperty.call(message, "hooksUrl") && message.hooksUrl !== "")
                writer.uint32(154).string(message.hooksUrl);
            if (message.eventsUrl != null && $Object.hasOwnProperty.call(message, "eventsUrl") && message.eventsUrl !== "")
                writer.uint32(162).string(message.eventsUrl);
            if (message.tagsUrl != null && $Object.hasOwnProperty.call(message, "tagsUrl") && message.tagsUrl !== "")
                writer.uint32(170).string(message.tagsUrl);
            if (message.blobsUrl != null && $Object.hasOwnProperty.call(message, "blobsUrl") && message.blobsUrl !== "")
                writer.uint32(178).string(message.blobsUrl);
            if (message.treesUrl != null && $Object.hasOwnProperty.call(message, "treesUrl") && message.treesUrl !== "")
                writer.uint32(186).string(message.treesUrl);
            if (message.languagesUrl != null && $Object.hasOwnProperty.call(message, "languagesUrl") && message.languagesUrl !== "")
                writer.uint32(194).string(message.languagesUrl);
            if (message.branchesUrl != null && $Object.hasOwnProperty.call(message, "branchesUrl") && message.branchesUrl !== "")
                writer.uint32(202).string(message.branchesUrl);
            if (message.commitsUrl != null && $Object.hasOwnProperty.call(message, "commitsUrl") && message.commitsUrl !== "")
                writer.uint32(210).string(message.commitsUrl);
            if (message.compareUrl != null && $Object.hasOwnProperty.call(message, "compareUrl") && message.compareUrl !== "")
                writer.uint32(218).string(message.compareUrl);
            if (message.mergesUrl != null && $Object.hasOwnProperty.call(message, "mergesUrl") && message.mergesUrl !== "")
                writer.uint32(226).string(message.mergesUrl);
            if (message.archiveUrl != null && $Object.hasOwnProperty.call(message, "archiveUrl") && message.archiveUrl !== "")
                writer.uint32(234).string(message.archiveUrl);
            if (message.issuesUrl != null && $Object.hasOwnProperty.call(message, "issuesUrl") && message.issuesUrl !== "")
                writer.uint32(242).string(message.issuesUrl);
            if (message.pullsUrl != null && $Object.hasOwnProperty.call(message, "pullsUrl") && message.pullsUrl !== "")
                writer.uint32(250).string(message.pullsUrl);
            if (message.labelsUrl != null && $Object.hasOwnProperty.call(message, "labelsUrl") && message.labelsUrl !== "")
                writer.uint32(258).string(message.labelsUrl);
            if (message.releasesUrl != null && $Object.hasOwnProperty.call(message, "releasesUrl") && message.releasesUrl !== "")
                writer.uint32(266).string(message.releasesUrl);
            if (message.deploymentsUrl != null && $Object.hasOwnProperty.call(message, "deploymentsUrl") && message.deploymentsUrl !== "")
                writer.uint32(274).string(message.deploymentsUrl);
            if (message.subscribersUrl != null && $Object.hasOwnProperty.call(message, "subscribersUrl") && message.subscribersUrl !== "")
                writer.uint32(282).string(message.subscribersUrl);
            if (message.contributorsUrl != null && $Object.hasOwnProperty.call(message, "contributorsUrl") && message.contributorsUrl !== "")
                writer.uint32(290).string(message.contributorsUrl);
            if (message.topics != null && message.topics.length)
                for (let i = 0; i < message.topics.length; ++i)
                    writer.uint32(298).string(message.topics[i]);
            if (message.defaultBranch != null && $Object.hasOwnProperty.call(message, "defaultBranch") && message.defaultBranch !== "")
                writer.uint32(306).string(message.defaultBranch);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Repository.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.event.Repository();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fullName = value;
                        else
                            delete message.fullName;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.owner = $root.event.User.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.hidden = value;
                        else
                            delete message.hidden;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fork = value;
                        else
                            delete message.fork;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.summary = reader.stringVerify();
                        message._summary = "summary";
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.stars = value;
                        else
                            delete message.stars;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.created = value;
                        else
                            delete message.created;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.pushed = value;
                        else
                            delete message.pushed;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.htmlUrl = value;
                        else
                            delete message.htmlUrl;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.gitUrl = value;
                        else
                            delete message.gitUrl;
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sshUrl = value;
                        else
                            delete message.sshUrl;
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.cloneUrl = value;
                        else
                            delete message.cloneUrl;
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.forksUrl = value;
                        else
                            delete message.forksUrl;
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.keysUrl = value;
                        else
                            delete message.keysUrl;
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.teamsUrl = value;
                        else
                            delete message.teamsUrl;
                        continue;
                    }
                case 19: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.hooksUrl = value;
                        else
                            delete message.hooksUrl;
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.eventsUrl = value;
                        else
                            delete message.eventsUrl;
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.tagsUrl = value;
                        else
                            delete message.tagsUrl;
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.blobsUrl = value;
                        else
                            delete message.blobsUrl;
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.treesUrl = value;
                        else
                            delete message.treesUrl;
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.languagesUrl = value;
                        else
                            delete message.languagesUrl;
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.branchesUrl = value;
                        else
                            delete message.branchesUrl;
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.commitsUrl = value;
                        else
                            delete message.commitsUrl;
                        continue;
                    }
                case 27: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.compareUrl = value;
                        else
                            delete message.compareUrl;
                        continue;
                    }
                case 28: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.mergesUrl = value;
                        else
                            delete message.mergesUrl;
                        continue;
                    }
                case 29: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.archiveUrl = value;
                        else
                            delete message.archiveUrl;
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.issuesUrl = value;
                        else
                            delete message.issuesUrl;
                        continue;
                    }
                case 31: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.pullsUrl = value;
                        else
                            delete message.pullsUrl;
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.labelsUrl = value;
                        else
                            delete message.labelsUrl;
                        continue;
                    }
                case 33: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.releasesUrl = value;
                        else
                            delete message.releasesUrl;
                        continue;
                    }
                case 34: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.deploymentsUrl = value;
                        else
                            delete message.deploymentsUrl;
                        continue;
                    }
                case 35: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.subscribersUrl = value;
                        else
                            delete message.subscribersUrl;
                        continue;
                    }
                case 36: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.contributorsUrl = value;
                        else
                            delete message.contributorsUrl;
                        continue;
                    }
                case 37: {
                        if (wireType !== 2)
                            break;
                        if (!(message.topics && message.topics.length))
                            message.topics = [];
                        message.topics.push(reader.stringVerify());
                        continue;
                    }
                case 38: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.defaultBranch = value;
                        else
                            delete message.defaultBranch;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Repository;
    })();

    event.Commit = (function() {

        const Commit = function (properties) {
            this.added = [];
            this.removed = [];
            this.modified = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Commit.prototype.id = "";
        Commit.prototype.treeId = "";
        Commit.prototype.distinct = false;
        Commit.prototype.text = "";
        Commit.prototype.ts = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Commit.prototype.url = "";
        Commit.prototype.author = null;
        Commit.prototype.committer = null;
        Commit.prototype.added = $util.emptyArray;
        Commit.prototype.removed = $util.emptyArray;
        Commit.prototype.modified = $util.emptyArray;

        Commit.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                writer.uint32(10).string(message.id);
            if (message.treeId != null && $Object.hasOwnProperty.call(message, "treeId") && message.treeId !== "")
                writer.uint32(18).string(message.treeId);
            if (message.distinct != null && $Object.hasOwnProperty.call(message, "distinct") && message.distinct !== false)
                writer.uint32(24).bool(message.distinct);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(34).string(message.text);
            if (message.ts != null && $Object.hasOwnProperty.call(message, "ts") && (typeof message.ts === "object" ? message.ts.low || message.ts.high : message.ts !== 0))
                writer.uint32(40).uint64(message.ts);
            if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                writer.uint32(50).string(message.url);
            if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                $root.event.Person.encode(message.author, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.committer != null && $Object.hasOwnProperty.call(message, "committer"))
                $root.event.Person.encode(message.committer, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.added != null && message.added.length)
                for (let i = 0; i < message.added.length; ++i)
                    writer.uint32(74).string(message.added[i]);
            if (message.removed != null && message.removed.length)
                for (let i = 0; i < message.removed.length; ++i)
                    writer.uint32(82).string(message.removed[i]);
            if (message.modified != null && message.modified.length)
                for (let i = 0; i < message.modified.length; ++i)
                    writer.uint32(90).string(message.modified[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Commit.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.event.Commit();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.treeId = value;
                        else
                            delete message.treeId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.distinct = value;
                        else
                            delete message.distinct;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ts = value;
                        else
                            delete message.ts;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.url = value;
                        else
                            delete message.url;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.author = $root.event.Person.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.committer = $root.event.Person.decode(reader, reader.size(), $undefined, _depth + 1, message.committer);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.added && message.added.length))
                            message.added = [];
                        message.added.push(reader.stringVerify());
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.removed && message.removed.length))
                            message.removed = [];
                        message.removed.push(reader.stringVerify());
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (!(message.modified && message.modified.length))
                            message.modified = [];
                        message.modified.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Commit;
    })();

    event.Push = (function() {

        const Push = function (properties) {
            this.commits = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Push.prototype.branch = "";
        Push.prototype.before = "";
        Push.prototype.after = "";
        Push.prototype.created = false;
        Push.prototype.forced = false;
        Push.prototype.base = null;
        Push.prototype.compare = "";
        Push.prototype.repository = null;
        Push.prototype.pusher = null;
        Push.prototype.sender = null;
        Push.prototype.commits = $util.emptyArray;

        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Push.prototype, "_base", {
            get: $util.oneOfGetter($oneOfFields = ["base"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Push.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.branch != null && $Object.hasOwnProperty.call(message, "branch") && message.branch !== "")
                writer.uint32(10).string(message.branch);
            if (message.before != null && $Object.hasOwnProperty.call(message, "before") && message.before !== "")
                writer.uint32(18).string(message.before);
            if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                writer.uint32(26).string(message.after);
            if (message.created != null && $Object.hasOwnProperty.call(message, "created") && message.created !== false)
                writer.uint32(32).bool(message.created);
            if (message.forced != null && $Object.hasOwnProperty.call(message, "forced") && message.forced !== false)
                writer.uint32(40).bool(message.forced);
            if (message.base != null && $Object.hasOwnProperty.call(message, "base"))
                writer.uint32(50).string(message.base);
            if (message.compare != null && $Object.hasOwnProperty.call(message, "compare") && message.compare !== "")
                writer.uint32(58).string(message.compare);
            if (message.repository != null && $Object.hasOwnProperty.call(message, "repository"))
                $root.event.Repository.encode(message.repository, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.pusher != null && $Object.hasOwnProperty.call(message, "pusher"))
                $root.event.Person.encode(message.pusher, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                $root.event.User.encode(message.sender, writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.commits != null && message.commits.length)
                for (let i = 0; i < message.commits.length; ++i)
                    $root.event.Commit.encode(message.commits[i], writer.uint32(90).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Push.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.event.Push();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.branch = value;
                        else
                            delete message.branch;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.before = value;
                        else
                            delete message.before;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.after = value;
                        else
                            delete message.after;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.created = value;
                        else
                            delete message.created;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.forced = value;
                        else
                            delete message.forced;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.base = reader.stringVerify();
                        message._base = "base";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.compare = value;
                        else
                            delete message.compare;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.repository = $root.event.Repository.decode(reader, reader.size(), $undefined, _depth + 1, message.repository);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.pusher = $root.event.Person.decode(reader, reader.size(), $undefined, _depth + 1, message.pusher);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.sender = $root.event.User.decode(reader, reader.size(), $undefined, _depth + 1, message.sender);
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (!(message.commits && message.commits.length))
                            message.commits = [];
                        message.commits.push($root.event.Commit.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Push;
    })();

    return event;
})();

export {
  $root as default
};
