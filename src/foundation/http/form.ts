import { Refused } from '../errors.ts';

const MOST_PARTS = 8;
const PART = /content-disposition:/gi;

/** The fields of a form by name: text, or the bytes of a file. Whoever reads it has bounded its size before. */
export async function readForm(contentType: string, body: Buffer): Promise<Record<string, string | Uint8Array>> {
  // Thousands of tiny parts fit into a small form, and each would be made an object.
  if ((body.toString('latin1').match(PART) ?? []).length > MOST_PARTS) throw unreadable(`It has more than ${MOST_PARTS} parts.`);
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw unreadable('Its boundaries and the headers of its parts must be those of multipart/form-data.');
  });
  const fields: Record<string, string | Uint8Array> = Object.create(null);
  for (const [name, value] of form) {
    if (name in fields) throw unreadable(`'${name.slice(0, 64)}' is given more than once.`);
    fields[name] = typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer());
  }
  return fields;
}

const unreadable = (why: string) => new Refused('invalid', 'request.form', `The form could not be read. ${why}`);
