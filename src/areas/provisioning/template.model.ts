/** An account's own text for the file that holds a phone's lines. */
export interface Template extends TemplateDetails {
  id: string;
  createdAt: Date;
  updatedAt: Date;
}

export interface TemplateDetails {
  name: string;
  description: string | null;
  /** Catalog models it is for. */
  models: string[];
  /** LiquidJS, within the limits of render-template. */
  text: string;
}

/** What a list shows: all but the text, which can be long. */
export type ListedTemplate = Omit<Template, 'text'>;

export const MOST_TEMPLATES = 500;
