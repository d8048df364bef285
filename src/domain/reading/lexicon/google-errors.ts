/** How Google says that a call could not be made at all, in both languages it says it in. */
export const googleErrors = {
  /** Several accounts are signed in, and the page acts for another than the book was opened with. */
  accounts:
    /PERMISSION_DENIED|ScriptError: Authorization is required|Authorization is required|требуется авторизация|необходима авторизация/i,
  rights:
    /do not have permission|don't have permission|protected cell|read-only|нет прав|нет разрешения|недостаточно прав|защищ[её]нн|только для чтения/i,
  offline: /NetworkError|Failed to fetch|connection failure|HTTP 0|сетев/i,
  busy: /too many simultaneous|try again|timed out|rate limit|maximum execution time|слишком много|превышено (?:максимальное )?время/i,
};
