/** What a mail says, apart from how it looks. */
export interface Letter {
  subject: string;
  paragraphs: readonly string[];
  /** The one thing that the reader is asked to do. */
  action?: { label: string; url: string };
  /** Why this came, and what to do where it was not expected. */
  closing: string;
}

export interface Content {
  text: string;
  html: string;
}

/** The same letter for programs that show HTML and for those that do not. */
export function writeLetter({ subject, paragraphs, action, closing }: Letter): Content {
  const text = [...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), closing].join('\n\n');
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="background:#0b5fff;border-radius:6px;color:#fff;display:inline-block;padding:12px 20px;text-decoration:none">${escapeHtml(action.label)}</a></p>
<p style="color:#555;font-size:13px">If the button does nothing, open this address:<br>${escapeHtml(action.url)}</p>`
    : '';
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="color:#1a1a1a;font-family:system-ui,sans-serif;font-size:15px;line-height:1.5;margin:0 auto;max-width:560px;padding:24px">
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
${button}
<p style="border-top:1px solid #ddd;color:#555;font-size:13px;margin-top:32px;padding-top:12px">${escapeHtml(closing)}</p>
</body>
</html>
`;
  return { text: `${text}\n`, html };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
