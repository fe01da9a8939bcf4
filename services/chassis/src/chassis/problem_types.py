"""The problems every service can answer with. A feature's own stand in its `errors.py`."""

from __future__ import annotations

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


INVALID = _type(
    "invalid-request",
    422,
    ("Något i det som skickades går inte att ta emot", "Something sent cannot be accepted"),
    (
        "Ingenting ändrades. Rätta fälten nedan och skicka igen.",
        "Nothing was changed. Mend the fields below and send again.",
    ),
)
MALFORMED = _type(
    "malformed-json",
    400,
    ("Det som skickades är inte giltig JSON", "The body is not valid JSON"),
    (
        "Ingenting ändrades. Felet är vid tecken {position}.",
        "Nothing was changed. The error is at character {position}.",
    ),
)
UNREADABLE = _type(
    "unreadable-body",
    400,
    ("Det som skickades går inte att läsa", "What was sent cannot be read"),
    (
        "Ingenting ändrades. Skicka JSON i UTF-8.",
        "Nothing was changed. Send JSON in UTF-8.",
    ),
)
PERSONAL_NUMBER = _type(
    "personal-number",
    422,
    ("Texten ser ut att innehålla ett personnummer", "The text seems to hold a personal identity number"),
    (
        "Ingenting sparades här. Ta bort numret, resten av texten är kvar hos dig.",
        "Nothing was stored here. Remove the number; the rest of your text is still with you.",
    ),
)
UNAUTHENTICATED = _type(
    "not-signed-in",
    401,
    ("Du är inte inloggad", "You are not signed in"),
    (
        "Logga in och försök igen. Det du skrivit är kvar hos dig.",
        "Sign in and try again. What you wrote is still with you.",
    ),
)
TOKEN_EXPIRED = _type(
    "token-expired",
    401,
    ("Inloggningen har gått ut", "Your sign-in has expired"),
    (
        "Ingenting ändrades. Logga in igen och skicka på nytt.",
        "Nothing was changed. Sign in again and resend.",
    ),
)
FORBIDDEN = _type(
    "forbidden",
    403,
    ("Din roll får inte göra det här", "Your role may not do this"),
    (
        "Ingenting ändrades. Det krävs någon av rollerna: {roles}.",
        "Nothing was changed. It takes one of the roles: {roles}.",
    ),
)
NOT_FOUND = _type(
    "not-found",
    404,
    (
        "Det finns inte, eller ligger utanför det du får se",
        "It does not exist, or lies outside what you may see",
    ),
    ("Kontrollera adressen eller välj i listan.", "Check the address or choose from the list."),
)
UNKNOWN_PROGRAMME = _type(
    "unknown-programme",
    404,
    ("Programmet finns inte här", "The programme is not known here"),
    (
        "Välj ett program i listan. Ett nytt program kan ta några sekunder att nå alla tjänster.",
        "Choose a programme from the list. A new one may take some seconds to reach every service.",
    ),
)
METHOD_NOT_ALLOWED = _type(
    "method-not-allowed",
    405,
    ("Metoden finns inte på den adressen", "That method does not exist at this address"),
    ("Ingenting ändrades. Se API-beskrivningen.", "Nothing was changed. See the API description."),
)
TOO_LARGE = _type(
    "too-large",
    413,
    ("Det som skickades är för stort", "What was sent is too large"),
    (
        "Ingenting sparades. Dela upp det eller korta texten.",
        "Nothing was stored. Split it or shorten the text.",
    ),
)
UNSUPPORTED_MEDIA = _type(
    "unsupported-media-type",
    415,
    ("Innehållet ska vara JSON", "The content must be JSON"),
    ("Ingenting ändrades. Skicka application/json.", "Nothing was changed. Send application/json."),
)
TOO_MANY = _type(
    "too-many-requests",
    429,
    ("För många anrop på kort tid", "Too many requests in a short time"),
    ("Ingenting ändrades. Försök igen om {seconds} s.", "Nothing was changed. Try again in {seconds} s."),
)
KEY_MISSING = _type(
    "idempotency-key-missing",
    400,
    ("Idempotency-Key saknas", "Idempotency-Key is missing"),
    (
        "Ingenting ändrades. Skicka en nyckel på 8 till 128 tecken, samma vid varje omförsök.",
        "Nothing was changed. Send a key of 8 to 128 characters, the same at every retry.",
    ),
)
KEY_REUSED = _type(
    "idempotency-key-reused",
    422,
    ("Nyckeln hör till något annat", "The key belongs to something else"),
    (
        "Det första som skickades med nyckeln står kvar. Skicka detta med en ny nyckel.",
        "What was first sent with this key stands. Send this with a new key.",
    ),
)
VERSION_MISSING = _type(
    "version-missing",
    428,
    ("If-Match saknas", "If-Match is missing"),
    (
        "Ingenting ändrades. Hämta posten och skicka dess ETag i If-Match.",
        "Nothing was changed. Fetch the record and send its ETag in If-Match.",
    ),
)
VERSION_STALE = _type(
    "version-stale",
    412,
    ("Någon annan hann ändra", "Someone else changed it first"),
    (
        "Det du skickade sparades inte. Läs den nya versionen och gör om det som fortfarande gäller.",
        "What you sent was not stored. Read the new version and redo what still applies.",
    ),
)
THERE_ALREADY = _type(
    "there-already",
    409,
    ("Någon annan hann före", "Someone else was first"),
    (
        "Ingenting sparades här. Det finns redan en sådan; läs den och försök igen om något saknas.",
        "Nothing was stored here. There is one already; read it, and try again if something is missing.",
    ),
)
UNAVAILABLE = _type(
    "unavailable",
    503,
    ("Tjänsten kan inte svara just nu", "The service cannot answer right now"),
    (
        "Skicka igen om en stund med samma nyckel; ingenting sparas dubbelt.",
        "Send again shortly with the same key; nothing is stored twice.",
    ),
)
INTERNAL = _type(
    "internal-error",
    500,
    ("Något gick fel hos oss", "Something went wrong on our side"),
    (
        "Ingenting sparades. Försök igen; ange spårnumret {trace} om det händer igen.",
        "Nothing was stored. Try again; give the trace number {trace} if it happens again.",
    ),
)
