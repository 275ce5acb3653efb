import type { Brand } from '../model.js';

/** Styles of the body of a mail, ready to stand in `style="…"`. */
export interface MailLook {
  readonly accent: string;
  readonly muted: string;
  readonly line: string;
  readonly body: string;
  readonly quote: string;
  readonly heading: string;
  readonly small: string;
  readonly cell: string;
  /** Words of a picture that is not shown. */
  readonly alt: string;
  readonly radius: number;
  /** Width of the text column in pixels. */
  readonly width: number;
}

/** The neutral look where the brand says nothing; colours pass WCAG AA on white. */
export function mailLook({ look }: Brand): MailLook {
  const { colors, fonts, radius = 6 } = look;
  const stack = (font: string | undefined) =>
    (font ?? "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif").replace(
      /["<>&;{}]/g,
      (sign) => (sign === '"' ? "'" : ''),
    );
  const body = `font-family:${stack(fonts.body)};`;
  const accent = colors.accent ?? '#0b57a4';
  return {
    accent,
    muted: colors.muted ?? '#57606a',
    line: colors.line ?? '#d8dee4',
    body: `${body}font-size:16px;line-height:26px;`,
    quote: `${body}font-size:18px;line-height:28px;`,
    heading: `font-family:${stack(fonts.heading ?? fonts.body)};font-weight:bold;`,
    small: `${body}font-size:13px;line-height:20px;`,
    cell: `${body}font-size:15px;line-height:22px;`,
    alt: `${body}font-size:14px;line-height:20px;color:${colors.muted ?? '#57606a'};`,
    radius,
    width: 536,
  };
}
