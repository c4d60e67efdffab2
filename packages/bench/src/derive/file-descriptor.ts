import { create } from "@bufbuild/protobuf";
import type {
  DescriptorProto,
  EnumDescriptorProto,
  FieldDescriptorProto,
  FileDescriptorProto,
} from "@bufbuild/protobuf/wkt";
import {
  DescriptorProtoSchema,
  EnumDescriptorProtoSchema,
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FieldDescriptorProtoSchema,
  FileDescriptorProtoSchema,
} from "@bufbuild/protobuf/wkt";
import type { Field, FieldType, ScalarKind, ScalarType, Schema, Struct } from "../schema.ts";
import { enumsOf } from "../schema.ts";
import { enumValueName } from "./proto.ts";

type Kind = FieldDescriptorProto_Type;

const scalarTypes: Readonly<Record<ScalarKind, Kind>> = {
  bool: FieldDescriptorProto_Type.BOOL,
  u8: FieldDescriptorProto_Type.UINT32,
  u16: FieldDescriptorProto_Type.UINT32,
  u32: FieldDescriptorProto_Type.UINT32,
  u53: FieldDescriptorProto_Type.UINT64,
  i16: FieldDescriptorProto_Type.SINT32,
  i32: FieldDescriptorProto_Type.SINT32,
  i53: FieldDescriptorProto_Type.SINT64,
  f32: FieldDescriptorProto_Type.FLOAT,
  f64: FieldDescriptorProto_Type.DOUBLE,
  string: FieldDescriptorProto_Type.STRING,
  uuid: FieldDescriptorProto_Type.STRING,
  timestamp: FieldDescriptorProto_Type.UINT64,
};

/** The descriptor that `protoc` would make of the .proto text of the same schema. */
export function fileDescriptor(schema: Schema, packageName: string): FileDescriptorProto {
  return create(FileDescriptorProtoSchema, {
    name: `${packageName}.proto`,
    package: packageName,
    syntax: "proto3",
    messageType: schema.structs.map((struct) => message(struct, packageName)),
    enumType: enumsOf(schema).map(
      ({ name, members }): EnumDescriptorProto =>
        create(EnumDescriptorProtoSchema, {
          name,
          value: members.map((member, number) => ({ name: enumValueName(name, member), number })),
        }),
    ),
  });
}

function message(struct: Struct, packageName: string): DescriptorProto {
  const optional = struct.fields.filter((field) => field.optional);
  return create(DescriptorProtoSchema, {
    name: struct.name,
    field: struct.fields.map((field, index) => {
      const descriptor = fieldDescriptor(field, index + 1, packageName, struct.name);
      if (field.optional) {
        descriptor.proto3Optional = true;
        descriptor.oneofIndex = optional.indexOf(field);
      }
      return descriptor;
    }),
    oneofDecl: optional.map(({ name }) => ({ name: `_${name}` })),
    nestedType: struct.fields.flatMap(({ name, type }) =>
      type.kind === "map" ? [mapEntry(name, type.of)] : [],
    ),
  });
}

function fieldDescriptor(
  { name, type }: Field,
  number: number,
  packageName: string,
  owner: string,
): FieldDescriptorProto {
  const element = type.kind === "list" ? type.of : type;
  const repeated = type.kind === "list" || type.kind === "map";
  const descriptor = create(FieldDescriptorProtoSchema, {
    name,
    jsonName: name,
    number,
    type: kindOf(element),
    label: repeated ? FieldDescriptorProto_Label.REPEATED : FieldDescriptorProto_Label.OPTIONAL,
  });
  if (element.kind === "map") {
    descriptor.typeName = `.${packageName}.${owner}.${mapEntryName(name)}`;
  } else if (element.kind === "ref" || element.kind === "enum") {
    descriptor.typeName = `.${packageName}.${element.name}`;
  }
  return descriptor;
}

function kindOf(type: FieldType): Kind {
  switch (type.kind) {
    case "list":
      throw new Error("protobuf has no lists of lists");
    case "map":
    case "ref":
      return FieldDescriptorProto_Type.MESSAGE;
    case "enum":
      return FieldDescriptorProto_Type.ENUM;
    default:
      return scalarTypes[type.kind];
  }
}

function mapEntry(fieldName: string, value: ScalarType): DescriptorProto {
  const label = FieldDescriptorProto_Label.OPTIONAL;
  return create(DescriptorProtoSchema, {
    name: mapEntryName(fieldName),
    options: { mapEntry: true },
    field: [
      {
        name: "key",
        jsonName: "key",
        number: 1,
        label,
        type: FieldDescriptorProto_Type.STRING,
      },
      { name: "value", jsonName: "value", number: 2, label, type: scalarTypes[value.kind] },
    ],
  });
}

function mapEntryName(fieldName: string): string {
  return `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Entry`;
}
