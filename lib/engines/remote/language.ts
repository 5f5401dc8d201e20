const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** "German" for `de`: models follow names better than codes. */
export const languageName = (code: string): string => (code === 'und' ? 'English' : (names.of(code) ?? code));
