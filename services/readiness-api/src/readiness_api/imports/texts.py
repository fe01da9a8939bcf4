"""What a person is told of a flaw: what was expected, and how to mend it."""

from chassis.schema import LocalisedText
from readiness_api.imports.bounds import MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED
from readiness_api.imports.fields import Flaw
from readiness_api.organisations.rules import DEEPEST


def _text(sv: str, en: str) -> LocalisedText:
    return LocalisedText(sv=sv, en=en)


_DATES = _text("Skriv till exempel 2024-11-12.", "Write for example 2024-11-12.")
_ABOVE = _text(
    "Lägg till den i filen eller i trädet, eller välj en annan ovanför.",
    "Add it to the file or to the tree, or choose another above.",
)
EXPECTED: dict[Flaw, tuple[LocalisedText, LocalisedText]] = {
    Flaw.MISSING: (_text("ett värde", "a value"), _text("Fyll i cellen.", "Fill in the cell.")),
    Flaw.HSA_ID: (
        _text(
            "ett HSA-id: SE, 10 eller 12 siffror, bindestreck, bokstäver A-Z och siffror, högst 31 tecken",
            "an HSA-id: SE, 10 or 12 digits, a hyphen, letters A-Z and digits, at most 31 characters",
        ),
        _text("Hämta id:t ur HSA och klistra in det som text.", "Fetch the id from HSA and paste it as text."),
    ),
    Flaw.TOO_LONG: (_text("högst 200 tecken", "at most 200 characters"), _text("Korta texten.", "Shorten the text.")),
    Flaw.PERSONAL_NUMBER: (
        _text("text utan personnummer", "text without personal identity numbers"),
        _text("Ta bort numret. Det har inte sparats.", "Remove the number. It has not been stored."),
    ),
    Flaw.DAY: (_text("ett datum mellan 1900 och 2200", "a date between 1900 and 2200"), _DATES),
    Flaw.MUNICIPALITY_CODE: (
        _text("en kommunkod med fyra siffror", "a municipality code of four digits"),
        _text("Skriv koden som text, till exempel 1490.", "Write the code as text, for example 1490."),
    ),
    Flaw.ZERO_LOST: (
        _text("en kommunkod med fyra siffror", "a municipality code of four digits"),
        _text(
            "Excel har tagit bort en inledande nolla. Formatera kolumnen som text och skriv koden igen.",
            "Excel has dropped a leading zero. Format the column as text and write the code again.",
        ),
    ),
    Flaw.ORGANISATION_NUMBER: (
        _text("ett organisationsnummer med tio siffror", "an organisation number of ten digits"),
        _text("Skriv till exempel 232100-0131.", "Write for example 232100-0131."),
    ),
    Flaw.OPTIONS: (
        _text("tillvalen 1, 2 och 3, eller inga", "the options 1, 2 and 3, or none"),
        _text("Skriv till exempel 1,3.", "Write for example 1,3."),
    ),
    Flaw.KIND: (
        _text("ett slag av organisation", "a kind of organisation"),
        _text(
            "Säg i steg 2 vad filens ord betyder, eller välj ett slag för dem som saknar.",
            "Say in step 2 what the file's word means, or choose a kind for those without.",
        ),
    ),
    Flaw.FLAG: (_text("ja eller nej", "yes or no"), _text("Skriv ja eller nej.", "Write yes or no.")),
    Flaw.RESOURCE_TYPE: (
        _text("Organization eller Location", "Organization or Location"),
        _text("Raden tas inte in. Resten påverkas inte.", "The row is not taken. The rest is not affected."),
    ),
    Flaw.MORE_CELLS: (
        _text("högst så många celler som det finns rubriker", "no more cells than there are headings"),
        _text("Kontrollera citattecken och avgränsare på raden.", "Check quotes and delimiters of the row."),
    ),
    Flaw.TWICE: (
        _text("varje HSA-id en gång i filen", "each HSA-id once in the file"),
        _text("Behåll den rad som gäller och ta bort den andra.", "Keep the row that holds and remove the other."),
    ),
    Flaw.PARENT_UNKNOWN: (
        _text("en organisation i filen eller i trädet", "an organisation in the file or in the tree"),
        _ABOVE,
    ),
    Flaw.PARENT_MISSING: (
        _text("en organisation ovanför", "an organisation above"),
        _text(
            "Fyll i den, eller välj i steg 2 var rader utan överordnad ska ligga.",
            "Fill it in, or choose in step 2 where rows without one are to lie.",
        ),
    ),
    Flaw.PARENT_REJECTED: (
        _text("att raden för organisationen ovanför kan tas in", "that the row of the one above can be taken"),
        _text("Rätta först den raden.", "Mend that row first."),
    ),
    Flaw.PARENT_CLOSED: (
        _text("en organisation ovanför som inte är avslutad", "an organisation above that is not closed"),
        _text("Välj en annan ovanför, eller ett slutdatum.", "Choose another above, or an end date."),
    ),
    Flaw.CYCLE: (
        _text("ett träd: ingen organisation ligger under sig själv", "a tree: no organisation lies below itself"),
        _text("Rätta vem som är överordnad i ringen.", "Mend who is above whom in the ring."),
    ),
    Flaw.TOO_DEEP: (_text(f"högst {DEEPEST} nivåer", f"at most {DEEPEST} levels"), _ABOVE),
    Flaw.ROOT: (
        _text("slaget region för roten, och bara för den", "the kind region for the root, and for it alone"),
        _text("Ändra slaget.", "Change the kind."),
    ),
    Flaw.ENDS_BEFORE_IT_BEGINS: (
        _text("ett slutdatum samma dag som startdatum eller senare", "an end on the first day or later"),
        _DATES,
    ),
    Flaw.OVERLAPS: (
        _text("perioder för ett tillval som inte överlappar", "periods of an option that don't overlap"),
        _text("Avsluta den första perioden innan nästa börjar.", "End the first period before the next begins."),
    ),
    Flaw.OPTION_ENDED: (
        _text("ett tillval som gäller i programmet", "an option that is in force in the programme"),
        _text(
            "Tillvalet är avslutat. Ta bort det, eller skriv till och med vilken dag det gällde.",
            "The option has ended. Remove it, or write the last day it was in force.",
        ),
    ),
    Flaw.NO_MUNICIPALITY: (
        _text("tillval bara för kommuner", "options for municipalities only"),
        _text("Ta bort tillvalen eller ändra slaget.", "Remove the options or change the kind."),
    ),
}
UNREADABLE: dict[str, LocalisedText] = {
    "encoding": _text(
        "Filen är inte UTF-8. Spara den i Excel som ”CSV UTF-8 (kommaavgränsad)” och ladda upp den igen.",
        "The file is not UTF-8. Save it in Excel as “CSV UTF-8 (comma delimited)” and upload it again.",
    ),
    "csv": _text(
        "Citattecknen går inte ihop från rad {line}. Rätta raden och ladda upp filen igen.",
        "The quotes don't match from line {line}. Mend the line and upload the file again.",
    ),
    "workbook": _text(
        "Det går inte att läsa arbetsboken. Öppna den i Excel, ta bort lösenord om den har ett, och spara som xlsx.",
        "The workbook can't be read. Open it in Excel, remove any password, and save as xlsx.",
    ),
    "bomb": _text(
        f"Arbetsboken blir större än {MOST_UNPACKED // 1_000_000} MB uppackad. Spara bara bladet med organisationer.",
        f"The workbook unpacks to more than {MOST_UNPACKED // 1_000_000} MB. Save only the sheet with organisations.",
    ),
    "columns": _text(
        f"Rad {{line}} har fler än {MOST_COLUMNS} kolumner. Ta bort dem som inte behövs.",
        f"Line {{line}} has more than {MOST_COLUMNS} columns. Remove those not needed.",
    ),
    "rows": _text(
        f"Filen har fler än {MOST_ROWS} rader. Dela upp den.", f"The file has more than {MOST_ROWS} rows. Split it."
    ),
    "empty": _text("Filen är tom.", "The file is empty."),
    "bundle": _text(
        "Filen är JSON men ingen FHIR R4 Bundle. Exportera en Bundle med Organization och Location.",
        "The file is JSON but no FHIR R4 Bundle. Export a Bundle of Organization and Location.",
    ),
    "json": _text(
        "Filen är inte hel JSON i UTF-8. Exportera den igen.", "The file is not whole JSON in UTF-8. Export it again."
    ),
    "gone": _text(
        "Filen finns inte kvar i fillagret. Ladda upp den igen.",
        "The file is no longer in the file store. Upload it again.",
    ),
    "too_much": _text(
        "Filen kräver mer minne eller tid än en import får ta. Dela upp den.",
        "The file takes more memory or time than an import may. Split it.",
    ),
    "internal": _text(
        "Något gick fel hos oss. Det som redan tagits in står kvar; förhandsgranska igen för att ta in resten.",
        "Something went wrong on our side. What has been taken stands; preview again to take the rest.",
    ),
}
