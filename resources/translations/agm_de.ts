<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountBook</name>
    <message>
        <source>Demo account</source>
        <translation>Demokonto</translation>
    </message>
    <message>
        <source>From WHOP_API_KEY</source>
        <translation>Aus WHOP_API_KEY</translation>
    </message>
    <message>
        <source>The account could not be written to the settings file. Check that the data folder can be written.</source>
        <translation>Das Konto konnte nicht in die Einstellungsdatei geschrieben werden. Prüfen Sie, ob der Datenordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Nothing but the limits of this account can be changed.</source>
        <translation>Bei diesem Konto lassen sich nur die Grenzen ändern.</translation>
    </message>
</context>
<context>
    <name>AccountDoor</name>
    <message>
        <source>The demo account could not be started: %1</source>
        <translation>Das Demokonto konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read: %2</source>
        <translation>Der API-Schlüssel von „%1“ konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>Ergebnisart</translation>
    </message>
    <message>
        <source>All result types</source>
        <translation>Alle Ergebnisarten</translation>
    </message>
    <message>
        <source>no result type</source>
        <translation>keine Ergebnisart</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>keine Währung genannt</translation>
    </message>
    <message>
        <source>Left out, in other currencies (%1): %2</source>
        <translation>Weggelassen, in anderen Währungen (%1): %2</translation>
    </message>
    <message>
        <source>Left out, with other results: %1</source>
        <translation>Weggelassen, mit anderen Ergebnissen: %1</translation>
    </message>
    <message>
        <source>%1 result types beside each other: choose one to see its median</source>
        <translation>%1 Ergebnisarten nebeneinander: Wählen Sie eine, um ihren Median zu sehen</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>Still loading: %1</source>
        <translation>Wird noch geladen: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1 or more</source>
        <translation>95-%-Intervall: %1 oder mehr</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>95-%-Intervall: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>A picture is written as .png, .svg or .pdf.</source>
        <translation>Ein Bild wird als .png, .svg oder .pdf geschrieben.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Manage the ad groups of a Whop ad account.

WHOP_API_KEY and WHOP_BASE_URL in the environment make an account for this run.</source>
        <translation>Verwaltet die Anzeigengruppen eines Whop-Werbekontos.

WHOP_API_KEY und WHOP_BASE_URL in der Umgebung ergeben ein Konto für diesen Lauf.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Keep all state (settings, journal, demo account) in this folder.</source>
        <translation>Allen Zustand (Einstellungen, Journal, Demokonto) in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Write a picture of the loaded window to this PNG file and end.</source>
        <translation>Ein Bild des geladenen Fensters in diese PNG-Datei schreiben und beenden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Größe des Fensters, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Open the account with this name.</source>
        <translation>Das Konto mit diesem Namen öffnen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>With --dry-run: print what this plan would change in the account (the demo account unless --account names another) and end. The status is 0 when all of it could be posted, 2 when something could not, 1 after an error. Nothing is sent.</source>
        <translation>Mit --dry-run: ausgeben, was dieser Plan im Konto ändern würde (im Demokonto, wenn --account kein anderes nennt), und beenden. Der Status ist 0, wenn alles übertragen werden könnte, 2, wenn etwas nicht, 1 nach einem Fehler. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Goes with --apply.</source>
        <translation>Gehört zu --apply.</translation>
    </message>
    <message>
        <source>Write the performance review of an account to this .pdf, .html or .xlsx file, without a window, and end. Nothing is changed. SOURCE_DATE_EPOCH in the environment takes the place of the present time.</source>
        <translation>Die Leistungsauswertung eines Kontos ohne Fenster in diese .pdf-, .html- oder .xlsx-Datei schreiben und beenden. Es wird nichts geändert. SOURCE_DATE_EPOCH in der Umgebung tritt an die Stelle der jetzigen Zeit.</translation>
    </message>
    <message>
        <source>Goes with --report: today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07; without it the window of the last time.</source>
        <translation>Gehört zu --report: today, 7d, 14d, 30d, all oder zwei Tage wie 2026-06-01..2026-06-07; ohne diese Angabe der Zeitraum vom letzten Mal.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Open this plan (.agmplan) for review once the account is loaded. Nothing is sent.</source>
        <translation>Diesen Plan (.agmplan) zur Prüfung öffnen, sobald das Konto geladen ist. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Try --help.</source>
        <translation>Hilfe gibt --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood: besides options there can be one plan, a file that ends with .%2. Try --help.</source>
        <translation>„%1“ wird nicht verstanden: Außer Optionen kann es einen Plan geben, eine Datei mit der Endung .%2. Hilfe gibt --help.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--screenshot needs a file.</source>
        <translation>--screenshot braucht eine Datei.</translation>
    </message>
    <message>
        <source>--apply needs the file of a plan.</source>
        <translation>--apply braucht die Datei eines Plans.</translation>
    </message>
    <message>
        <source>--dry-run goes with --apply FILE.</source>
        <translation>--dry-run gehört zu --apply DATEI.</translation>
    </message>
    <message>
        <source>A plan is posted from the review in the window: start the program, open the plan there and post it. To see here what it would do, add --dry-run.</source>
        <translation>Ein Plan wird aus der Prüfung im Fenster übertragen: Starten Sie das Programm, öffnen Sie den Plan dort und übertragen Sie ihn. Um hier zu sehen, was er tun würde, fügen Sie --dry-run hinzu.</translation>
    </message>
    <message>
        <source>--apply prints text and has no picture: leave out --screenshot.</source>
        <translation>--apply gibt Text aus und hat kein Bild: Lassen Sie --screenshot weg.</translation>
    </message>
    <message>
        <source>--report takes a file that ends with .pdf, .html or .xlsx, not “%1”.</source>
        <translation>--report nimmt eine Datei mit der Endung .pdf, .html oder .xlsx, nicht „%1“.</translation>
    </message>
    <message>
        <source>--window goes with --report FILE.</source>
        <translation>--window gehört zu --report DATEI.</translation>
    </message>
    <message>
        <source>--report stands alone: leave out --apply and --screenshot.</source>
        <translation>--report steht allein: Lassen Sie --apply und --screenshot weg.</translation>
    </message>
    <message>
        <source>A plan is opened in the window: leave out --apply, --report and --screenshot, or the plan.</source>
        <translation>Ein Plan wird im Fenster geöffnet: Lassen Sie --apply, --report und --screenshot weg oder den Plan.</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1280x800, not “%1”.</source>
        <translation>--size nimmt Breite und Höhe wie 1280x800, nicht „%1“.</translation>
    </message>
    <message>
        <source>Speak this language in this run: one of %1, or system.</source>
        <translation>In diesem Lauf diese Sprache sprechen: eine von %1 oder system.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>--language takes one of %1, or system.</source>
        <translation>--language nimmt eine von %1 oder system.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light, high-contrast-dark or system, for this run; without it as it was chosen in the window.</source>
        <translation>light, dark, high-contrast-light, high-contrast-dark oder system, für diesen Lauf; ohne sie, wie es im Fenster gewählt wurde.</translation>
    </message>
    <message>
        <source>--theme takes light, dark, high-contrast-light, high-contrast-dark or system, not “%1”.</source>
        <translation>--theme nimmt light, dark, high-contrast-light, high-contrast-dark oder system, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>The campaign owns the budget (campaign budget, CBO); its amount is not known.</source>
        <translation>Das Budget liegt bei der Kampagne (Kampagnenbudget, CBO); der Betrag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The campaign owns the budget (campaign budget, CBO): %1, %2, shared by its ad groups.</source>
        <translation>Das Budget liegt bei der Kampagne (Kampagnenbudget, CBO): %1, %2, geteilt von ihren Anzeigengruppen.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>The ad group has no title.</source>
        <translation>Die Anzeigengruppe hat keinen Titel.</translation>
    </message>
    <message>
        <source>When active</source>
        <translation>Sobald aktiv</translation>
    </message>
    <message>
        <source>No start is set: it may deliver as soon as it is active.</source>
        <translation>Es ist kein Beginn gesetzt: Sie kann ausgeliefert werden, sobald sie aktiv ist.</translation>
    </message>
    <message>
        <source>Until paused</source>
        <translation>Bis zur Pause</translation>
    </message>
    <message>
        <source>No end is set: it runs until it is paused.</source>
        <translation>Es ist kein Ende gesetzt: Sie läuft, bis sie pausiert wird.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>The ad group has no budget of its own: the campaign owns it (CBO).</source>
        <translation>Die Anzeigengruppe hat kein eigenes Budget: Es liegt bei der Kampagne (CBO).</translation>
    </message>
    <message>
        <source>The ad group has no bid strategy of its own: the campaign may own it.</source>
        <translation>Die Anzeigengruppe hat keine eigene Gebotsstrategie: Sie kann bei der Kampagne liegen.</translation>
    </message>
    <message>
        <source>Only the strategies cost target and bid cap have a target.</source>
        <translation>Nur die Strategien Kostenziel und Gebotsobergrenze haben ein Ziel.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No least amount a day is set.</source>
        <translation>Es ist kein Mindestbetrag pro Tag gesetzt.</translation>
    </message>
    <message>
        <source>No cap is set; only the goal reach has one.</source>
        <translation>Es ist keine Grenze gesetzt; nur das Ziel Reichweite hat eine.</translation>
    </message>
    <message>
        <source>Not applicable: the goal is nothing that the Whop pixel attributes.</source>
        <translation>Nicht anwendbar: Das Ziel ist nichts, was der Whop-Pixel zuordnet.</translation>
    </message>
    <message>
        <source>Not applicable: the result event “%1” has no count here.</source>
        <translation>Nicht anwendbar: Das Ergebnis-Event „%1“ hat hier keine Anzahl.</translation>
    </message>
    <message>
        <source>Only custom events have a name of their own.</source>
        <translation>Nur benutzerdefinierte Events haben einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Not applicable: this event is not the goal, and none was attributed.</source>
        <translation>Nicht anwendbar: Dieses Event ist nicht das Ziel, und keines wurde zugeordnet.</translation>
    </message>
    <message>
        <source>Not applicable: the server has no value for it.</source>
        <translation>Nicht anwendbar: Der Server hat keinen Wert dafür.</translation>
    </message>
    <message>
        <source>A lower bound: %1 were spent without a single one. Zero events are compatible with up to 3.69 (95 % interval), so one costs more than %2.</source>
        <translation>Eine Untergrenze: %1 wurden ohne ein einziges ausgegeben. Null Events sind mit bis zu 3,69 vereinbar (95-%-Intervall), also kostet eines mehr als %2.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, %1 is 0.</source>
        <translation>Nicht definiert: Es gibt nichts zum Teilen, %1 ist 0.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, nothing was spent.</source>
        <translation>Nicht definiert: Es gibt nichts zum Teilen, es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Undefined: nobody was reached.</source>
        <translation>Nicht definiert: Es wurde niemand erreicht.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, there were no impressions.</source>
        <translation>Nicht definiert: Es gibt nichts zum Teilen, es gab keine Impressionen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>(empty title)</source>
        <translation>(leerer Titel)</translation>
    </message>
    <message>
        <source>The title holds nothing that can be seen.</source>
        <translation>Der Titel enthält nichts Sichtbares.</translation>
    </message>
    <message>
        <source>No open issue.</source>
        <translation>Kein offenes Problem.</translation>
    </message>
    <message>
        <source>The campaign %1 is not loaded.</source>
        <translation>Die Kampagne %1 ist nicht geladen.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <translation>%1 Laufzeit</translation>
    </message>
    <message>
        <source>For the whole lifetime, not for a day.</source>
        <translation>Für die ganze Laufzeit, nicht für einen Tag.</translation>
    </message>
    <message>
        <source>The figures of this stats window are loading.</source>
        <translation>Die Zahlen dieses Auswertungszeitraums werden geladen.</translation>
    </message>
    <message>
        <source>This server does not send it.</source>
        <translation>Dieser Server sendet das nicht.</translation>
    </message>
    <message>
        <source>Exactly: %1</source>
        <translation>Genau: %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>API: %1 = %2</source>
        <translation>API: %1 = %2</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>The name people see. At most 255 characters.</source>
        <translation>Der Name, den Menschen sehen. Höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the ad group is switched on: active, paused or rejected by review.</source>
        <translation>Ob die Anzeigengruppe eingeschaltet ist: aktiv, pausiert oder von der Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Why the ad group delivers or does not: learning, no ads, campaign paused, scheduled and so on.</source>
        <translation>Warum die Anzeigengruppe ausgeliefert wird oder nicht: Lernphase, keine Anzeigen, Kampagne pausiert, geplant und so weiter.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>The campaign that holds this ad group. It cannot be changed later.</source>
        <translation>Die Kampagne, zu der diese Anzeigengruppe gehört. Sie kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The ad group&apos;s own budget, per day or for its lifetime. Not applicable when the campaign owns the budget (CBO).</source>
        <translation>Das eigene Budget der Anzeigengruppe, pro Tag oder für ihre Laufzeit. Nicht anwendbar, wenn das Budget bei der Kampagne liegt (CBO).</translation>
    </message>
    <message>
        <source>Budget type</source>
        <translation>Budgetart</translation>
    </message>
    <message>
        <source>Whether the budget is for a day or for the whole lifetime.</source>
        <translation>Ob das Budget für einen Tag oder für die ganze Laufzeit gilt.</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>The amount charged in the stats window.</source>
        <translation>Der im Auswertungszeitraum berechnete Betrag.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>How often the result event happened: the count behind the result event, such as purchases. Different result types are never added.</source>
        <translation>Wie oft das Ergebnis-Event eintrat: die Anzahl hinter dem Ergebnis-Event, etwa Käufe. Verschiedene Ergebnisarten werden nie addiert.</translation>
    </message>
    <message>
        <source>Cost per result</source>
        <translation>Kosten pro Ergebnis</translation>
    </message>
    <message>
        <source>Spend divided by results. Not applicable when the goal is nothing the Whop pixel attributes; without a result a lower bound is shown.</source>
        <translation>Ausgaben geteilt durch Ergebnisse. Nicht anwendbar, wenn das Ziel nichts ist, was der Whop-Pixel zuordnet; ohne Ergebnis steht eine Untergrenze da.</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <source>How often the ads were shown.</source>
        <translation>Wie oft die Anzeigen gezeigt wurden.</translation>
    </message>
    <message>
        <source>Clicks (all)</source>
        <translation>Klicks (alle)</translation>
    </message>
    <message>
        <source>All clicks on the ads.</source>
        <translation>Alle Klicks auf die Anzeigen.</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Clicks divided by impressions.</source>
        <translation>Klicks geteilt durch Impressionen.</translation>
    </message>
    <message>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>Spend divided by clicks. Undefined without clicks.</source>
        <translation>Ausgaben geteilt durch Klicks. Ohne Klicks nicht definiert.</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Spend per 1,000 impressions. Undefined without impressions.</source>
        <translation>Ausgaben pro 1.000 Impressionen. Ohne Impressionen nicht definiert.</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Purchase value divided by spend, both in US dollars. Undefined without spend.</source>
        <translation>Kaufwert geteilt durch Ausgaben, beide in US-Dollar. Ohne Ausgaben nicht definiert.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How many different people saw the ads. People may be in several ad groups, so it has no total.</source>
        <translation>Wie viele verschiedene Personen die Anzeigen sahen. Personen können in mehreren Anzeigengruppen sein, daher gibt es keine Summe.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Impressions divided by reach, as the ad network reports it.</source>
        <translation>Impressionen geteilt durch Reichweite, wie das Werbenetzwerk sie meldet.</translation>
    </message>
    <message>
        <source>Unique clicks</source>
        <translation>Eindeutige Klicks</translation>
    </message>
    <message>
        <source>How many different people clicked. People may be in several ad groups, so it has no total.</source>
        <translation>Wie viele verschiedene Personen klickten. Personen können in mehreren Anzeigengruppen sein, daher gibt es keine Summe.</translation>
    </message>
    <message>
        <source>Unique CTR</source>
        <translation>Eindeutige CTR</translation>
    </message>
    <message>
        <source>Unique clicks divided by impressions.</source>
        <translation>Eindeutige Klicks geteilt durch Impressionen.</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>Link-Klicks</translation>
    </message>
    <message>
        <source>Clicks on links in the ads.</source>
        <translation>Klicks auf Links in den Anzeigen.</translation>
    </message>
    <message>
        <source>Cost per unique click</source>
        <translation>Kosten pro eind. Klick</translation>
    </message>
    <message>
        <source>Spend divided by unique clicks.</source>
        <translation>Ausgaben geteilt durch eindeutige Klicks.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Purchases attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Käufe, letzter Klick.</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Kaufwert</translation>
    </message>
    <message>
        <source>Value of the attributed purchases, always in US dollars.</source>
        <translation>Wert der zugeordneten Käufe, immer in US-Dollar.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leads attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Leads, letzter Klick.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Schedule events attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Events „Termin vereinbart“, letzter Klick.</translation>
    </message>
    <message>
        <source>Submitted applications</source>
        <translation>Gesendete Bewerbungen</translation>
    </message>
    <message>
        <source>Submit-application events attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Events „Bewerbung gesendet“, letzter Klick.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contact events attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Events „Kontakt“, letzter Klick.</translation>
    </message>
    <message>
        <source>Completed registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Complete-registration events attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Events „Registrierung abgeschlossen“, letzter Klick.</translation>
    </message>
    <message>
        <source>Viewed contents</source>
        <translation>Inhaltsaufrufe</translation>
    </message>
    <message>
        <source>View-content events attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Events „Inhaltsaufruf“, letzter Klick.</translation>
    </message>
    <message>
        <source>Added to carts</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Add-to-cart events attributed by the Whop pixel, last click.</source>
        <translation>Vom Whop-Pixel zugeordnete Events „In den Warenkorb“, letzter Klick.</translation>
    </message>
    <message>
        <source>Custom conversions</source>
        <translation>Eigene Conversions</translation>
    </message>
    <message>
        <source>Events with names of your own, attributed by the Whop pixel, last click, all names together.</source>
        <translation>Events mit eigenen Namen, vom Whop-Pixel zugeordnet, letzter Klick, alle Namen zusammen.</translation>
    </message>
    <message>
        <source>Cost per purchase</source>
        <translation>Kosten pro Kauf</translation>
    </message>
    <message>
        <source>Spend divided by purchases. Not applicable when purchases are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch Käufe. Nicht anwendbar, wenn Käufe nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kosten pro Lead</translation>
    </message>
    <message>
        <source>Spend divided by leads. Not applicable when leads are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch Leads. Nicht anwendbar, wenn Leads nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Cost per schedule</source>
        <translation>Kosten pro Termin</translation>
    </message>
    <message>
        <source>Spend divided by schedule events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch Termine. Nicht anwendbar, wenn sie nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Cost per application</source>
        <translation>Kosten pro Bewerbung</translation>
    </message>
    <message>
        <source>Spend divided by submitted applications. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch gesendete Bewerbungen. Nicht anwendbar, wenn sie nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kosten pro Kontakt</translation>
    </message>
    <message>
        <source>Spend divided by contacts. Not applicable when contacts are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch Kontakte. Nicht anwendbar, wenn Kontakte nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Cost per registration</source>
        <translation>Kosten pro Registrierung</translation>
    </message>
    <message>
        <source>Spend divided by completed registrations. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch abgeschlossene Registrierungen. Nicht anwendbar, wenn sie nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Cost per viewed content</source>
        <translation>Kosten pro Inhaltsaufruf</translation>
    </message>
    <message>
        <source>Spend divided by view-content events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch Inhaltsaufrufe. Nicht anwendbar, wenn sie nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Cost per add to cart</source>
        <translation>Kosten pro Warenkorb</translation>
    </message>
    <message>
        <source>Spend divided by add-to-cart events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Ausgaben geteilt durch Events „In den Warenkorb“. Nicht anwendbar, wenn sie nicht das Ziel sind und keine zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of the money metrics (ISO 4217).</source>
        <translation>Die Währung der Geldkennzahlen (ISO 4217).</translation>
    </message>
    <message>
        <source>Minimum daily spend</source>
        <translation>Mindestausgaben pro Tag</translation>
    </message>
    <message>
        <source>The least to spend a day within the budget.</source>
        <translation>Was innerhalb des Budgets pro Tag mindestens ausgegeben wird.</translation>
    </message>
    <message>
        <source>Bid strategy</source>
        <translation>Gebotsstrategie</translation>
    </message>
    <message>
        <source>Lowest cost, cost target or bid cap.</source>
        <translation>Niedrigste Kosten, Kostenziel oder Gebotsobergrenze.</translation>
    </message>
    <message>
        <source>Cost target</source>
        <translation>Kostenziel</translation>
    </message>
    <message>
        <source>The target or cap for the cost of a result; only with the strategies cost target and bid cap.</source>
        <translation>Ziel oder Obergrenze für die Kosten eines Ergebnisses; nur bei den Strategien Kostenziel und Gebotsobergrenze.</translation>
    </message>
    <message>
        <source>Budget currency</source>
        <translation>Budgetwährung</translation>
    </message>
    <message>
        <source>The currency of the budget (ISO 4217).</source>
        <translation>Die Währung des Budgets (ISO 4217).</translation>
    </message>
    <message>
        <source>Budget, local</source>
        <translation>Budget, lokal</translation>
    </message>
    <message>
        <source>The budget in the ad account&apos;s own currency.</source>
        <translation>Das Budget in der eigenen Währung des Werbekontos.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When delivery may begin. Empty: as soon as it is active.</source>
        <translation>Wann die Auslieferung beginnen darf. Leer: sobald sie aktiv ist.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>When delivery ends. Empty: runs until it is paused.</source>
        <translation>Wann die Auslieferung endet. Leer: läuft, bis sie pausiert wird.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the ad network optimizes the delivery for.</source>
        <translation>Worauf das Werbenetzwerk die Auslieferung optimiert.</translation>
    </message>
    <message>
        <source>Conversion location</source>
        <translation>Conversion-Ort</translation>
    </message>
    <message>
        <source>Where results happen: website, profile, messaging, on the ad, or a lead form.</source>
        <translation>Wo Ergebnisse entstehen: Website, Profil, Nachrichten, auf der Anzeige oder ein Lead-Formular.</translation>
    </message>
    <message>
        <source>Conversion event</source>
        <translation>Conversion-Event</translation>
    </message>
    <message>
        <source>The pixel event optimized for: a standard event or a name of your own.</source>
        <translation>Das Pixel-Event, auf das optimiert wird: ein Standard-Event oder ein eigener Name.</translation>
    </message>
    <message>
        <source>Result event</source>
        <translation>Ergebnis-Event</translation>
    </message>
    <message>
        <source>The pixel event whose count is the results.</source>
        <translation>Das Pixel-Event, dessen Anzahl die Ergebnisse sind.</translation>
    </message>
    <message>
        <source>Result event name</source>
        <translation>Name des Ergebnis-Events</translation>
    </message>
    <message>
        <source>The event&apos;s name of your own when the result event is custom.</source>
        <translation>Ihr eigener Name des Events, wenn das Ergebnis-Event benutzerdefiniert ist.</translation>
    </message>
    <message>
        <source>Message apps</source>
        <translation>Nachrichten-Apps</translation>
    </message>
    <message>
        <source>The apps to message on, for messaging destinations.</source>
        <translation>Die Apps für Nachrichten, wenn Nachrichten das Ziel sind.</translation>
    </message>
    <message>
        <source>Frequency cap</source>
        <translation>Häufigkeitsgrenze</translation>
    </message>
    <message>
        <source>The most impressions per person within some days; only for the goal reach.</source>
        <translation>Die meisten Impressionen pro Person innerhalb einiger Tage; nur für das Ziel Reichweite.</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>Dynamisches Creative</translation>
    </message>
    <message>
        <source>Whether creatives and copy are A/B tested automatically. Fixed after creation.</source>
        <translation>Ob Creatives und Texte automatisch per A/B-Test geprüft werden. Nach dem Erstellen fest.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Countries, states, cities and postal codes, included and excluded.</source>
        <translation>Länder, Bundesstaaten, Städte und Postleitzahlen, ein- und ausgeschlossen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Age range, gender, or the automatic audience (Advantage+).</source>
        <translation>Altersspanne, Geschlecht oder die automatische Zielgruppe (Advantage+).</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Saved audiences, included and excluded.</source>
        <translation>Gespeicherte Zielgruppen, ein- und ausgeschlossen.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Targeted languages (ISO 639). None: all languages.</source>
        <translation>Sprachen der Zielgruppe (ISO 639). Keine: alle Sprachen.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>Platforms and positions where the ads appear. None: automatic (Advantage+).</source>
        <translation>Plattformen und Positionen, an denen die Anzeigen erscheinen. Keine: automatisch (Advantage+).</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Device types and operating systems.</source>
        <translation>Gerätetypen und Betriebssysteme.</translation>
    </message>
    <message>
        <source>Interests and behaviors</source>
        <translation>Interessen und Verhalten</translation>
    </message>
    <message>
        <source>Interests, behaviors and demographic categories.</source>
        <translation>Interessen, Verhalten und demografische Kategorien.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Open issues of the ad group and its ads, each with how it can be resolved.</source>
        <translation>Offene Probleme der Anzeigengruppe und ihrer Anzeigen, jeweils mit dem Weg zur Lösung.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The ad network.</source>
        <translation>Das Werbenetzwerk.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The ad group&apos;s unique identifier.</source>
        <translation>Die eindeutige Kennung der Anzeigengruppe.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the ad group was created.</source>
        <translation>Wann die Anzeigengruppe erstellt wurde.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the ad group was last changed.</source>
        <translation>Wann die Anzeigengruppe zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Spend trend</source>
        <translation>Ausgabenverlauf</translation>
    </message>
    <message>
        <source>The spend of each day of the stats window, from 0 to the ad group&apos;s own highest day. A day that is not known is a gap; today is hollow, because it is not over. Sorts by how much more was spent a day in the later half than in the earlier one.</source>
        <translation>Die Ausgaben jedes Tages im Auswertungszeitraum, von 0 bis zum eigenen höchsten Tag der Anzeigengruppe. Ein nicht bekannter Tag ist eine Lücke; heute ist hohl, weil der Tag nicht vorbei ist. Sortiert danach, wie viel mehr pro Tag in der späteren Hälfte ausgegeben wurde als in der früheren.</translation>
    </message>
    <message>
        <source>Spend change</source>
        <translation>Ausgabenänderung</translation>
    </message>
    <message>
        <source>Spend divided by that of the period before, of the same length, minus 1. More spend is neither good nor bad.</source>
        <translation>Ausgaben geteilt durch die des gleich langen Vorzeitraums, minus 1. Mehr Ausgaben sind weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Gegen das Ziel</translation>
    </message>
    <message>
        <source>Whether the cost per result differs from its target: the ad group&apos;s own, yours for the account, or the median of ad groups with the same result and currency. Clear: chance alone does this in fewer than 1 of 100 cases; likely: fewer than 5; too early: more. Allows for how many ad groups are compared. It says that they differ, not why.</source>
        <translation>Ob die Kosten pro Ergebnis vom Ziel abweichen: dem eigenen der Anzeigengruppe, Ihrem für das Konto oder dem Median der Anzeigengruppen mit gleichem Ergebnis und gleicher Währung. Klar: Der Zufall allein bewirkt das in weniger als 1 von 100 Fällen; wahrscheinlich: in weniger als 5; zu früh: in mehr. Berücksichtigt, wie viele Anzeigengruppen verglichen werden. Es sagt, dass sie abweichen, nicht warum.</translation>
    </message>
    <message>
        <source>Cost change</source>
        <translation>Kostenänderung</translation>
    </message>
    <message>
        <source>Cost per result divided by that of the period before, minus 1, and how much this proves: clear, likely or too early.</source>
        <translation>Kosten pro Ergebnis geteilt durch die des Vorzeitraums, minus 1, und wie viel das beweist: klar, wahrscheinlich oder zu früh.</translation>
    </message>
    <message>
        <source>CTR change</source>
        <translation>CTR-Änderung</translation>
    </message>
    <message>
        <source>CTR minus that of the period before, in percentage points (pp), and how much this proves: clear, likely or too early.</source>
        <translation>CTR minus die des Vorzeitraums, in Prozentpunkten (pp), und wie viel das beweist: klar, wahrscheinlich oder zu früh.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Auslieferungsstatus</translation>
    </message>
    <message>
        <source>Budget and bidding</source>
        <translation>Budget und Gebote</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Trend and comparison</source>
        <translation>Verlauf und Vergleich</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Costs per event</source>
        <translation>Kosten pro Event</translation>
    </message>
</context>
<context>
    <name>FilterGrammar</name>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>Der Filter ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”. To search for the sign itself, write &quot;)&quot;.</source>
        <translation>Zu dieser „)“ gibt es keine „(“. Um das Zeichen selbst zu suchen, schreiben Sie &quot;)&quot;.</translation>
    </message>
    <message>
        <source>A term is missing here: a word, or a condition such as spend&gt;50. To search for OR, AND, | or ( itself, put it in quotation marks.</source>
        <translation>Hier fehlt ein Ausdruck: ein Wort oder eine Bedingung wie spend&gt;50. Um OR, AND, | oder ( selbst zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>After “-” a term is missing. To search for the sign itself, write &quot;-&quot;.</source>
        <translation>Nach „-“ fehlt ein Ausdruck. Um das Zeichen selbst zu suchen, schreiben Sie &quot;-&quot;.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other. Take some away.</source>
        <translation>Zu viele Klammern ineinander. Nehmen Sie einige weg.</translation>
    </message>
    <message>
        <source>This “(” is not closed. Add “)” where the group ends.</source>
        <translation>Diese „(“ ist nicht geschlossen. Setzen Sie „)“, wo die Gruppe endet.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Add &quot; where the phrase ends.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen. Setzen Sie &quot;, wo die Wendung endet.</translation>
    </message>
    <message>
        <source>Between these quotation marks there is nothing to search for.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts zu suchen.</translation>
    </message>
    <message>
        <source>To search for the text, put it in quotation marks.</source>
        <translation>Um den Text zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Before this sign stands the name of a field, as in spend&gt;50. %1</source>
        <translation>Vor diesem Zeichen steht der Name eines Feldes, wie in spend&gt;50. %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? </source>
        <translation>Meinten Sie „%1“? </translation>
    </message>
    <message>
        <source>There is no field “%1”. %2%3</source>
        <translation>Ein Feld „%1“ gibt es nicht. %2%3</translation>
    </message>
    <message>
        <source>Write is:drafted, is:issues or is:delivering.</source>
        <translation>Schreiben Sie is:drafted, is:issues oder is:delivering.</translation>
    </message>
    <message>
        <source>“%1” is no state of an ad group. %2</source>
        <translation>„%1“ ist kein Zustand einer Anzeigengruppe. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be asked with %2. Write %3.</source>
        <translation>„%1“ lässt sich nicht mit %2 fragen. Schreiben Sie %3.</translation>
    </message>
    <message>
        <source>After “%1” a value is missing. Write, for example, %2.</source>
        <translation>Nach „%1“ fehlt ein Wert. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>Between commas a word is missing.</source>
        <translation>Zwischen Kommas fehlt ein Wort.</translation>
    </message>
    <message>
        <source>A pattern stands between slashes: %1~/^US/.</source>
        <translation>Ein Muster steht zwischen Schrägstrichen: %1~/^US/.</translation>
    </message>
    <message>
        <source>This pattern is not closed. Add / where it ends.</source>
        <translation>Dieses Muster ist nicht geschlossen. Setzen Sie /, wo es endet.</translation>
    </message>
    <message>
        <source>After a pattern may stand c, for a pattern that tells A from a, or nothing.</source>
        <translation>Nach einem Muster darf c stehen, für eines, das A von a unterscheidet, oder nichts.</translation>
    </message>
    <message>
        <source>Between the slashes stands no pattern.</source>
        <translation>Zwischen den Schrägstrichen steht kein Muster.</translation>
    </message>
    <message>
        <source>This is no valid pattern: %1.</source>
        <translation>Das ist kein gültiges Muster: %1.</translation>
    </message>
    <message>
        <source>“%1” could be read in two ways. Write %2.</source>
        <translation>„%1“ ließe sich auf zwei Arten lesen. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” is no number. Write one such as %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie eine wie %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write one such as %2.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie einen wie %2.</translation>
    </message>
    <message>
        <source>“%1” does not name one currency. Write its code: %2.</source>
        <translation>„%1“ nennt nicht eine Währung. Schreiben Sie ihren Code: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for an amount.</source>
        <translation>„%1“ ist zu groß für einen Betrag.</translation>
    </message>
    <message>
        <source>“%1” has more than six digits after the decimal sign.</source>
        <translation>„%1“ hat mehr als sechs Ziffern nach dem Dezimalzeichen.</translation>
    </message>
    <message>
        <source>Is “%1” %2 % or %3 %? Write the sign: %4.</source>
        <translation>Ist „%1“ %2 % oder %3 %? Schreiben Sie das Zeichen dazu: %4.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write %2.</source>
        <translation>„%1“ ist weder ja noch nein. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is a length of time. Compare it with &lt; or &gt;: %2.</source>
        <translation>„%1“ ist eine Dauer. Vergleichen Sie sie mit &lt; oder &gt;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a day such as %2, or how long, such as %3.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie einen Tag wie %2 oder eine Dauer wie %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared.</source>
        <translation>„%1“ lässt sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>State: has a draft, has issues, is delivering</source>
        <translation>Zustand: hat einen Entwurf, hat Probleme, wird ausgeliefert</translation>
    </message>
    <message>
        <source>%1 a day; %2 (7d)</source>
        <translation>%1 (Tag); %2 (7d)</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Wie lange her</translation>
    </message>
    <message>
        <source>How long from now</source>
        <translation>Wie lange noch</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>am oder nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>am oder vor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>nicht am</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>passt auf das Muster</translation>
    </message>
    <message>
        <source>say</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist nichts von</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>hat eines von</translation>
    </message>
    <message>
        <source>less than … ago</source>
        <translation>vor weniger als</translation>
    </message>
    <message>
        <source>more than … ago</source>
        <translation>vor mehr als</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>innerhalb der nächsten</translation>
    </message>
    <message>
        <source>not within the next</source>
        <translation>nicht innerhalb der nächsten</translation>
    </message>
    <message>
        <source>Has a draft</source>
        <translation>Hat einen Entwurf</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Hat Probleme</translation>
    </message>
    <message>
        <source>Is delivering</source>
        <translation>Wird ausgeliefert</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>The ad group has its own budget, so it needs an amount.</source>
        <translation>Die Anzeigengruppe hat ein eigenes Budget, braucht also einen Betrag.</translation>
    </message>
    <message>
        <source>The campaign owns the budget (CBO). Change it there.</source>
        <translation>Das Budget liegt bei der Kampagne (CBO). Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>The budget must be above zero. To spend nothing, pause the ad group.</source>
        <translation>Das Budget muss über null liegen. Um nichts auszugeben, pausieren Sie die Anzeigengruppe.</translation>
    </message>
    <message>
        <source>%1 cannot be below zero.</source>
        <translation>%1 darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>%1 has more digits than its currency. Round it.</source>
        <translation>%1 hat mehr Stellen als die Währung. Runden Sie.</translation>
    </message>
    <message>
        <source>A lifetime budget needs an end at least 24 hours after the start.</source>
        <translation>Ein Laufzeitbudget braucht ein Ende mindestens 24 Stunden nach dem Beginn.</translation>
    </message>
    <message>
        <source>With a lifetime budget the end must be at least 24 hours after the start. Choose a later end.</source>
        <translation>Bei einem Laufzeitbudget muss das Ende mindestens 24 Stunden nach dem Beginn liegen. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>It ends before it starts. Choose a later end or an earlier start.</source>
        <translation>Sie endet, bevor sie beginnt. Wählen Sie ein späteres Ende oder einen früheren Beginn.</translation>
    </message>
    <message>
        <source>The strategies cost target and bid cap need an amount above zero.</source>
        <translation>Die Strategien Kostenziel und Gebotsobergrenze brauchen einen Betrag über null.</translation>
    </message>
    <message>
        <source>Lowest cost has no cost target. Clear it or choose another strategy.</source>
        <translation>Niedrigste Kosten haben kein Kostenziel. Leeren Sie es oder wählen Sie eine andere Strategie.</translation>
    </message>
    <message>
        <source>A frequency cap is only for ad groups that optimize for reach.</source>
        <translation>Eine Häufigkeitsgrenze gibt es nur für Anzeigengruppen, die auf Reichweite optimieren.</translation>
    </message>
    <message>
        <source>A frequency cap needs at least 1 impression within at least 1 day.</source>
        <translation>Eine Häufigkeitsgrenze braucht mindestens 1 Impression binnen mindestens 1 Tag.</translation>
    </message>
    <message>
        <source>The automatic audience cannot be combined with chosen audiences. Use one of the two.</source>
        <translation>Die automatische Zielgruppe lässt sich nicht mit gewählten Zielgruppen verbinden. Nehmen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Messaging needs at least one message app.</source>
        <translation>Nachrichten brauchen mindestens eine Nachrichten-App.</translation>
    </message>
    <message>
        <source>Message apps are only for the conversion location messaging. Clear them.</source>
        <translation>Nachrichten-Apps gibt es nur beim Conversion-Ort Nachrichten. Leeren Sie sie.</translation>
    </message>
    <message>
        <source>The automatic audience cannot be combined with interests and behaviors. Use one of the two.</source>
        <translation>Die automatische Zielgruppe lässt sich nicht mit Interessen und Verhalten verbinden. Nehmen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>More than 100 entries in one section (%1). Remove some.</source>
        <translation>Mehr als 100 Einträge in einem Abschnitt (%1). Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>Ages go from 13 to 65 (the ad network&apos;s range).</source>
        <translation>Das Alter geht von 13 bis 65 (der Bereich des Werbenetzwerks).</translation>
    </message>
    <message>
        <source>The youngest age is above the oldest. Swap them.</source>
        <translation>Das jüngste Alter liegt über dem ältesten. Vertauschen Sie beide.</translation>
    </message>
    <message>
        <source>Choose the campaign for the new ad group.</source>
        <translation>Wählen Sie die Kampagne für die neue Anzeigengruppe.</translation>
    </message>
    <message>
        <source>The campaign is not among the loaded ones. Refresh or choose another.</source>
        <translation>Die Kampagne ist nicht unter den geladenen. Aktualisieren Sie oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The title is empty. Type one.</source>
        <translation>Der Titel ist leer. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The title has more than 255 characters. Shorten it.</source>
        <translation>Der Titel hat mehr als 255 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The ad group was deleted elsewhere. Discard the draft.</source>
        <translation>Die Anzeigengruppe wurde anderswo gelöscht. Verwerfen Sie den Entwurf.</translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1”. Keep yours (“%2”) or theirs.</source>
        <translation>Anderswo geändert zu „%1“. Behalten Sie Ihres („%2“) oder das andere.</translation>
    </message>
    <message>
        <source>No ad platform is called “%1”. The server may refuse it.</source>
        <translation>Keine Anzeigenplattform heißt „%1“. Der Server lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <source>%1 has no position “%2”. The server may refuse it.</source>
        <translation>%1 hat keine Position „%2“. Der Server lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <source>“%1” names no country. Use a code of two letters, such as US.</source>
        <translation>„%1“ nennt kein Land. Nehmen Sie einen Code aus zwei Buchstaben, wie US.</translation>
    </message>
    <message>
        <source>The country of the postal code “%1” cannot be told. Write it with its country, such as US:78756.</source>
        <translation>Das Land der Postleitzahl „%1“ ist nicht zu erkennen. Schreiben Sie sie mit ihrem Land, wie US:78756.</translation>
    </message>
    <message>
        <source>No place is included. Choose a country, state, city or postal code.</source>
        <translation>Kein Ort ist eingeschlossen. Wählen Sie ein Land, einen Staat, eine Stadt oder eine Postleitzahl.</translation>
    </message>
    <message>
        <source>A zero too many or too few? Compare the amounts.</source>
        <translation>Eine Null zu viel oder zu wenig? Vergleichen Sie die Beträge.</translation>
    </message>
    <message>
        <source>Ten times the old value: an extra zero?</source>
        <translation>Das Zehnfache des alten Werts: eine Null zu viel?</translation>
    </message>
    <message>
        <source>A tenth of the old value: is a zero missing?</source>
        <translation>Ein Zehntel des alten Werts: fehlt eine Null?</translation>
    </message>
    <message>
        <source>%1 instead of %2: an extra zero?</source>
        <translation>%1 statt %2: eine Null zu viel?</translation>
    </message>
    <message>
        <source>%1 instead of %2: is a zero missing?</source>
        <translation>%1 statt %2: fehlt eine Null?</translation>
    </message>
    <message>
        <source>%1: the API documents no way to clear this. The ad group is read back, and you are told if it stayed.</source>
        <translation>%1: Die API nennt keinen Weg, dies zu leeren. Die Anzeigengruppe wird neu gelesen, und Sie erfahren, ob es blieb.</translation>
    </message>
    <message>
        <source>Step of %1: learning may restart.</source>
        <translation>Schritt von %1: Die Lernphase beginnt vielleicht neu.</translation>
    </message>
    <message>
        <source>Changing %1 may restart learning.</source>
        <translation>%1 zu ändern kann die Lernphase neu beginnen.</translation>
    </message>
    <message>
        <source>Changing %1 may start a new review of the ads.</source>
        <translation>%1 zu ändern kann eine neue Prüfung der Anzeigen auslösen.</translation>
    </message>
    <message>
        <source>The minimum daily spend (%1) is above the daily budget (%2).</source>
        <translation>Die Mindestausgaben pro Tag (%1) liegen über dem Tagesbudget (%2).</translation>
    </message>
    <message>
        <source>The audience %1 is both included and excluded.</source>
        <translation>Die Zielgruppe %1 ist ein- und ausgeschlossen zugleich.</translation>
    </message>
    <message>
        <source>The place %1 is both included and excluded.</source>
        <translation>Der Ort %1 ist ein- und ausgeschlossen zugleich.</translation>
    </message>
    <message>
        <source>The start is in the past: it may deliver at once.</source>
        <translation>Der Beginn liegt in der Vergangenheit: Sie wird vielleicht sofort ausgeliefert.</translation>
    </message>
    <message>
        <source>It ends before tomorrow.</source>
        <translation>Sie endet vor morgen.</translation>
    </message>
    <message>
        <source>The end is in the past: it stops delivering at once.</source>
        <translation>Das Ende liegt in der Vergangenheit: Die Auslieferung endet sofort.</translation>
    </message>
    <message>
        <source>The review rejected this ad group; resuming does not cure that. Its issues say what to change.</source>
        <translation>Die Prüfung lehnte diese Anzeigengruppe ab; Fortsetzen hilft nicht. Ihre Probleme sagen, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Less than 1 a day is very little. Did you mean more?</source>
        <translation>Weniger als 1 pro Tag ist sehr wenig. Meinten Sie mehr?</translation>
    </message>
    <message>
        <source>A change of %1 is above the limit of this account.</source>
        <translation>Eine Änderung um %1 liegt über der Grenze dieses Kontos.</translation>
    </message>
    <message>
        <source>A deleted ad group cannot come back. You can make a paused copy first.</source>
        <translation>Eine gelöschte Anzeigengruppe kann nicht zurückkommen. Sie können vorher eine pausierte Kopie anlegen.</translation>
    </message>
    <message>
        <source>The server has this value already.</source>
        <translation>Der Server hat diesen Wert schon.</translation>
    </message>
    <message>
        <source>Campaign budget: the campaign redistributes, nothing changes in sum.</source>
        <translation>Kampagnenbudget: Die Kampagne verteilt um, in der Summe ändert sich nichts.</translation>
    </message>
    <message>
        <source>For the whole lifetime: not part of the daily spend, but shown beside it.</source>
        <translation>Für die ganze Laufzeit: nicht Teil der Ausgaben pro Tag, aber daneben gezeigt.</translation>
    </message>
    <message>
        <source>Parts this program does not know are kept as they are: %1.</source>
        <translation>Teile, die dieses Programm nicht kennt, bleiben, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>“%1” is written %2 in your language. Type that if you mean it.</source>
        <translation>„%1“ schreibt sich in Ihrer Sprache %2. Geben Sie das ein, wenn Sie es meinen.</translation>
    </message>
    <message>
        <source>%1 or %2? Your language writes %3 for a thousand. Type %4 or %5.</source>
        <translation>%1 oder %2? Ihre Sprache schreibt %3 für tausend. Geben Sie %4 oder %5 ein.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type digits, such as %2.</source>
        <translation>„%1“ ist kein Betrag. Geben Sie Ziffern ein, wie %2.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Ein Betrag darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>“%1” has more digits than the currency. Type fewer.</source>
        <translation>„%1“ hat mehr Stellen als die Währung. Geben Sie weniger ein.</translation>
    </message>
    <message>
        <source>“%1” is more than can be counted. Type less.</source>
        <translation>„%1“ ist mehr, als sich zählen lässt. Geben Sie weniger ein.</translation>
    </message>
    <message>
        <source>“%1” names another currency than the ad group&apos;s. Type the amount without it.</source>
        <translation>„%1“ nennt eine andere Währung als die der Anzeigengruppe. Geben Sie den Betrag ohne sie ein.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1/day</source>
        <translation>%1/Tag</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>too early to tell</source>
        <translation>zu früh, um es zu sagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no results yet: a result costs at least %1 (95 %)</source>
        <translation>noch keine Ergebnisse: Ein Ergebnis kostet mindestens %1 (95 %)</translation>
    </message>
    <message>
        <source>cost %1, 95 %: %2</source>
        <translation>Kosten %1, 95 %: %2</translation>
    </message>
    <message>
        <source>target %1: %2, %3</source>
        <translation>Ziel %1: %2, %3</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
    <message>
        <source>%1 of %2; %3</source>
        <translation>%1 von %2; %3</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 (today, not over)</source>
        <translation>%1 (heute, nicht zu Ende)</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Höchster: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Letzter: %1</translation>
    </message>
    <message>
        <source>Days that are not known: %1</source>
        <translation>Tage, die nicht bekannt sind: %1</translation>
    </message>
    <message>
        <source>The spend of the single days is not known.</source>
        <translation>Die Ausgaben der einzelnen Tage sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The spend of each day, oldest first; the last is today and not over.</source>
        <translation>Die Ausgaben jedes Tages, der älteste zuerst; der letzte ist heute und nicht zu Ende.</translation>
    </message>
    <message>
        <source>The spend of each day, oldest first.</source>
        <translation>Die Ausgaben jedes Tages, der älteste zuerst.</translation>
    </message>
    <message>
        <source>%1 after %2 in the period before.</source>
        <translation>%1 nach %2 im Vorzeitraum.</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent in the period before, so there is nothing to divide by.</source>
        <translation>Nicht definiert: Im Vorzeitraum wurde nichts ausgegeben, es gibt also nichts zum Teilen.</translation>
    </message>
    <message>
        <source>The spend of the period before is not known.</source>
        <translation>Die Ausgaben des Vorzeitraums sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Undefined: neither period has a result, or the period before is not known.</source>
        <translation>Nicht definiert: Kein Zeitraum hat ein Ergebnis, oder der Vorzeitraum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>▲ no results now</source>
        <translation>▲ jetzt keine Ergebnisse</translation>
    </message>
    <message>
        <source>▼ first results</source>
        <translation>▼ erste Ergebnisse</translation>
    </message>
    <message>
        <source>There were results in the period before, now none: %1.</source>
        <translation>Im Vorzeitraum gab es Ergebnisse, jetzt keine: %1.</translation>
    </message>
    <message>
        <source>There was no result in the period before: %1.</source>
        <translation>Im Vorzeitraum gab es kein Ergebnis: %1.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 of the cost in the period before, 95 %: %2; %3</source>
        <translation>%1 der Kosten im Vorzeitraum, 95 %: %2; %3</translation>
    </message>
    <message>
        <source>Undefined: one of the periods has no impressions or is not known.</source>
        <translation>Nicht definiert: Einer der Zeiträume hat keine Impressionen oder ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 to %2 pp</source>
        <translation>%1 bis %2 pp</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 %: %1; %2</translation>
    </message>
    <message>
        <source>%1 in the period before; %2</source>
        <translation>%1 im Vorzeitraum; %2</translation>
    </message>
    <message>
        <source>There is nothing to compare with: it has no target of its own, none is set for the account, and too few ad groups have the same result and currency.</source>
        <translation>Es gibt nichts zum Vergleichen: Sie hat kein eigenes Ziel, für das Konto ist keines gesetzt, und zu wenige Anzeigengruppen haben dasselbe Ergebnis und dieselbe Währung.</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent, or the goal has no results that are counted.</source>
        <translation>Nicht definiert: Es wurde nichts ausgegeben, oder das Ziel hat keine Ergebnisse, die gezählt werden.</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>Clearly above</source>
        <translation>Klar darüber</translation>
    </message>
    <message>
        <source>Likely above</source>
        <translation>Wahrscheinlich darüber</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Noch zu früh</translation>
    </message>
    <message>
        <source>Likely below</source>
        <translation>Wahrscheinlich darunter</translation>
    </message>
    <message>
        <source>Clearly below</source>
        <translation>Klar darunter</translation>
    </message>
    <message>
        <source>%1 (its own)</source>
        <translation>%1 (eigenes)</translation>
    </message>
    <message>
        <source>%1 (yours for the account)</source>
        <translation>%1 (Ihres für das Konto)</translation>
    </message>
    <message>
        <source>%1 (median of similar ad groups)</source>
        <translation>%1 (Median ähnlicher Anzeigengruppen)</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no results yet</source>
        <translation>noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Not known yet: it is concluded from the figures of the stats window.</source>
        <translation>Noch nicht bekannt: Es wird aus den Zahlen des Auswertungszeitraums geschlossen.</translation>
    </message>
</context>
<context>
    <name>IsoNames</name>
    <message>
        <source>en</source>
        <extracomment>Not shown: the code of the language of this file.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy cells with &amp;headers</source>
        <translation>Zellen &amp;mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Alles Passende auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Build a filter…</source>
        <translation>&amp;Filter zusammenstellen…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Clear &amp;search and filters</source>
        <translation>Suche und Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Spalten &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Campaigns and filters</source>
        <translation>Kampagnen &amp;und Filter</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Show the l&amp;ast result…</source>
        <translation>Letztes Er&amp;gebnis zeigen…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Why is it not delivering?…</source>
        <translation>Warum wird &amp;sie nicht ausgeliefert?…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;About Ad Group Manager</source>
        <translation>&amp;Über Ad Group Manager</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ad &amp;group</source>
        <translation>Anzeigen&amp;gruppe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Lang&amp;uage…</source>
        <translation>&amp;Sprache…</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Willkommen…</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>Amounts of different currencies are not added.</source>
        <translation>Beträge verschiedener Währungen werden nicht addiert.</translation>
    </message>
    <message>
        <source>Results of different types are not added; each type has its own line.</source>
        <translation>Ergebnisse verschiedener Arten werden nicht addiert; jede Art hat ihre Zeile.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Not applicable: the goal is nothing that counts results.</source>
        <translation>Nicht anwendbar: Das Ziel ist nichts, was Ergebnisse zählt.</translation>
    </message>
    <message>
        <source>It counts people, who may be in several ad groups: it has no total.</source>
        <translation>Es zählt Menschen, die in mehreren Anzeigengruppen sein können: Es hat keine Summe.</translation>
    </message>
    <message>
        <source>Not known: ROAS divides US dollars by US dollars, and the spend in US dollars is not known.</source>
        <translation>Nicht bekannt: ROAS teilt US-Dollar durch US-Dollar, und die Ausgaben in US-Dollar sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known: at least one ad group has no figure for it.</source>
        <translation>Nicht bekannt: Mindestens eine Anzeigengruppe hat keine Zahl dafür.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, %1 is 0.</source>
        <translation>Nicht definiert: Es gibt nichts zum Teilen, %1 ist 0.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, nothing was spent.</source>
        <translation>Nicht definiert: Es gibt nichts zum Teilen, es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, there were no impressions.</source>
        <translation>Nicht definiert: Es gibt nichts zum Teilen, es gab keine Impressionen.</translation>
    </message>
    <message>
        <source>Exactly: %1</source>
        <translation>Genau: %1</translation>
    </message>
    <message>
        <source>%1 clicks in %2 impressions.</source>
        <translation>%1 Klicks bei %2 Impressionen.</translation>
    </message>
    <message>
        <source>Purchases worth %1 for a spend of %2; both in US dollars.</source>
        <translation>Käufe im Wert von %1 für Ausgaben von %2; beides in US-Dollar.</translation>
    </message>
    <message>
        <source>%1 for %2 results (%3).</source>
        <translation>%1 für %2 Ergebnisse (%3).</translation>
    </message>
    <message>
        <source>%1 for %2 (%3).</source>
        <translation>%1 für %2 (%3).</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Gezählt: %1.</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1.</source>
        <translation>95-%-Intervall: %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Difference, 95 % interval: %1; %2, p = %3.</source>
        <translation>Unterschied, 95-%-Intervall: %1; %2, p = %3.</translation>
    </message>
    <message>
        <source>The period before is not known.</source>
        <translation>Der Vorzeitraum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Today is incomplete: the figures still grow, while the period before is over.</source>
        <translation>Heute ist unvollständig: Die Zahlen wachsen noch, während der Vorzeitraum vorbei ist.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>A lower bound: nothing came of the spend. No result at all is compatible with up to 3.69 (95 % interval), so one costs more than this.</source>
        <translation>Eine Untergrenze: Die Ausgaben brachten nichts. Kein Ergebnis verträgt sich mit bis zu 3,69 (95-%-Intervall), eines kostet also mehr als das.</translation>
    </message>
    <message>
        <source>The figures are loading.</source>
        <translation>Die Zahlen werden geladen.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>Nicht anwendbar.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>pp</translation>
    </message>
    <message>
        <source>%1 %2 or more</source>
        <translation>%1 %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>teurer</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>günstiger</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>Mehrere Währungen</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>all result types</source>
        <translation>alle Ergebnisarten</translation>
    </message>
    <message>
        <source>no results counted</source>
        <translation>keine Ergebnisse gezählt</translation>
    </message>
    <message>
        <source>today incomplete</source>
        <translation>heute unvollständig</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
    <message>
        <source>Spent so far: %1</source>
        <translation>Bisher ausgegeben: %1</translation>
    </message>
    <message>
        <source>What is spent so far is not known.</source>
        <translation>Was bisher ausgegeben ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There are too few daily figures for a forecast.</source>
        <translation>Für eine Prognose gibt es zu wenige Tageszahlen.</translation>
    </message>
    <message>
        <source>Forecast: %1, never more than the budget.</source>
        <translation>Prognose: %1, nie mehr als das Budget.</translation>
    </message>
    <message>
        <source>80 % interval: %1 to %2</source>
        <translation>80-%-Intervall: %1 bis %2</translation>
    </message>
    <message>
        <source>The forecast follows the recent daily spend and its weekdays, beginning anew at each change of the budget.</source>
        <translation>Die Prognose folgt den letzten Ausgaben pro Tag und deren Wochentagen und beginnt bei jeder Budgetänderung neu.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 vorher: %2</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 jetzt: %2</translation>
    </message>
    <message>
        <source>Ranked by the size of the difference.</source>
        <translation>Nach der Größe des Unterschieds geordnet.</translation>
    </message>
    <message>
        <source>Its part of the change of all together: %1. Ranked by it.</source>
        <translation>Ihr Anteil an der Änderung aller zusammen: %1. Danach geordnet.</translation>
    </message>
    <message>
        <source>Ad groups are not chosen by lot: the figures differ, which does not say why.</source>
        <translation>Anzeigengruppen sind nicht ausgelost: Die Zahlen unterscheiden sich, was nicht sagt, warum.</translation>
    </message>
    <message>
        <source>%1 without a result; %2 would be expected.</source>
        <translation>%1 ohne Ergebnis; %2 wären zu erwarten.</translation>
    </message>
    <message>
        <source>Ad groups with the same result type and currency have %1 results for this spend.</source>
        <translation>Anzeigengruppen mit gleicher Ergebnisart und Währung haben für diese Ausgaben %1 Ergebnisse.</translation>
    </message>
    <message>
        <source>None by chance alone: p = %1, adjusted for the number of ad groups (%2).</source>
        <translation>Keines allein durch Zufall: p = %1, angepasst an die Zahl der Anzeigengruppen (%2).</translation>
    </message>
    <message>
        <source>The spend so far of %1 lifetime is not known.</source>
        <translation>Die bisherigen Ausgaben von %1 Laufzeitbudget sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Today&apos;s spend of %1 is not known.</source>
        <translation>Die heutigen Ausgaben von %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 lifetime spent.</source>
        <translation>%1 von %2 Laufzeitbudget ausgegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 spent today.</source>
        <translation>%1 von %2 heute ausgegeben.</translation>
    </message>
    <message>
        <source>Spend and budget are in different currencies and not compared.</source>
        <translation>Ausgaben und Budget sind in verschiedenen Währungen und werden nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>That is %1 over the budget.</source>
        <translation>Das sind %1 über dem Budget.</translation>
    </message>
    <message>
        <source>%1 forecast</source>
        <translation>%1 Prognose</translation>
    </message>
    <message>
        <source>%1 expected by its end</source>
        <translation>%1 bis zum Ende erwartet</translation>
    </message>
    <message>
        <source>%1 expected by midnight</source>
        <translation>%1 bis Mitternacht erwartet</translation>
    </message>
    <message>
        <source> (80 %: %1)</source>
        <translation> (80 %: %1)</translation>
    </message>
    <message>
        <source>Too little data for a forecast.</source>
        <translation>Zu wenige Daten für eine Prognose.</translation>
    </message>
    <message>
        <source>A campaign budget (CBO): its ad groups share it, so it stands here once.</source>
        <translation>Ein Kampagnenbudget (CBO): Seine Anzeigengruppen teilen es, darum steht es hier einmal.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 expected for a %5.</source>
        <translation>%1: %2 %3, %4 erwartet für einen %5.</translation>
    </message>
    <message>
        <source>Expected: the median of the same weekday, following the trend; the limits are where a day stops being unusual.</source>
        <translation>Erwartet: der Median desselben Wochentags, dem Trend folgend; die Grenzen liegen, wo ein Tag nicht mehr ungewöhnlich ist.</translation>
    </message>
    <message>
        <source>By chance alone: p = %1, adjusted for the number of ad groups of the day.</source>
        <translation>Allein durch Zufall: p = %1, angepasst an die Zahl der Anzeigengruppen des Tages.</translation>
    </message>
    <message>
        <source>The day is unusual; the figures do not say why.</source>
        <translation>Der Tag ist ungewöhnlich; die Zahlen sagen nicht, warum.</translation>
    </message>
    <message>
        <source>The server gives no message.</source>
        <translation>Der Server gibt keine Meldung.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Seen here first: %1 (%2)</source>
        <translation>Hier zuerst gesehen: %1 (%2)</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter nicht bekannt</translation>
    </message>
    <message>
        <source>When it began is not known.</source>
        <translation>Wann es begann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It may be older: the server does not say when an issue began.</source>
        <translation>Es ist vielleicht älter: Der Server sagt nicht, wann ein Problem begann.</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>The period before is not known, so nothing can be compared.</source>
        <translation>Der Vorzeitraum ist nicht bekannt, also lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>No ad group moved it.</source>
        <translation>Keine Anzeigengruppe bewegte es.</translation>
    </message>
    <message>
        <source>There are no daily figures to judge single days by.</source>
        <translation>Es gibt keine Tageszahlen, nach denen einzelne Tage zu beurteilen wären.</translation>
    </message>
    <message>
        <source>There are too few days yet to know what a usual day is.</source>
        <translation>Es sind noch zu wenige Tage, um zu wissen, was ein gewöhnlicher Tag ist.</translation>
    </message>
    <message>
        <source>No day is out of line.</source>
        <translation>Kein Tag fällt aus der Reihe.</translation>
    </message>
    <message>
        <source>Where the money went</source>
        <translation>Wohin das Geld ging</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Was sich am meisten bewegte</translation>
    </message>
    <message>
        <source>Spend without a result</source>
        <translation>Ausgaben ohne Ergebnis</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>Ungewöhnliche Tage</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Offene Probleme</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen ist</translation>
    </message>
    <message>
        <source>Sums of all ad groups of one currency and result type, and ratios made of these sums. Different currencies and result types are never added.</source>
        <translation>Summen aller Anzeigengruppen einer Währung und Ergebnisart, und Verhältnisse aus diesen Summen. Verschiedene Währungen und Ergebnisarten werden nie addiert.</translation>
    </message>
    <message>
        <source>The ad groups with the largest part in the change against the period before, at most five for each figure.</source>
        <translation>Die Anzeigengruppen mit dem größten Anteil an der Änderung gegen den Vorzeitraum, höchstens fünf je Zahl.</translation>
    </message>
    <message>
        <source>Ad groups that spent without a result although others with the same result type and currency had results for as much, and chance alone does not explain it.</source>
        <translation>Anzeigengruppen, die ohne Ergebnis Geld ausgaben, obwohl andere mit gleicher Ergebnisart und Währung für so viel Ergebnisse hatten und Zufall allein es nicht erklärt.</translation>
    </message>
    <message>
        <source>How each budget that is on will be spent by the end of the day, or of its lifetime. Furthest from the budget first.</source>
        <translation>Wie jedes laufende Budget bis zum Ende des Tages oder seiner Laufzeit ausgegeben sein wird. Am weitesten vom Budget zuerst.</translation>
    </message>
    <message>
        <source>Days on which spend, impressions, clicks or results were far from what such a weekday has. The present day is left out.</source>
        <translation>Tage, an denen Ausgaben, Impressionen, Klicks oder Ergebnisse weit von dem lagen, was so ein Wochentag hat. Der heutige Tag ist ausgelassen.</translation>
    </message>
    <message>
        <source>What keeps ad groups from delivering, the oldest first.</source>
        <translation>Was Anzeigengruppen an der Auslieferung hindert, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>What the figures on this page do not hold, and why.</source>
        <translation>Was die Zahlen dieser Seite nicht enthalten, und warum.</translation>
    </message>
    <message>
        <source>There are no figures for this period.</source>
        <translation>Für diesen Zeitraum gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>No spend without a result beyond what chance explains.</source>
        <translation>Keine Ausgaben ohne Ergebnis, die Zufall nicht erklärt.</translation>
    </message>
    <message>
        <source>No budget is on.</source>
        <translation>Kein Budget läuft.</translation>
    </message>
    <message>
        <source>No open issue.</source>
        <translation>Kein offenes Problem.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts ist ausgelassen.</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>Es gibt keine Zahlen.</translation>
    </message>
    <message>
        <source>There are no figures for %1.</source>
        <translation>Für %1 gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>Nothing was spent and no ad was shown.</source>
        <translation>Nichts wurde ausgegeben und keine Anzeige gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was spent and no ad was shown, %1.</source>
        <translation>Nichts wurde ausgegeben und keine Anzeige gezeigt, %1.</translation>
    </message>
    <message>
        <source>Figures are still loading.</source>
        <translation>Zahlen werden noch geladen.</translation>
    </message>
    <message>
        <source>%1: figures are still loading.</source>
        <translation>%1: Zahlen werden noch geladen.</translation>
    </message>
    <message>
        <source>No spend is known: there are no totals.</source>
        <translation>Keine Ausgaben sind bekannt: Es gibt keine Summen.</translation>
    </message>
    <message>
        <source>%1: no spend is known, so they are not in the totals.</source>
        <translation>%1: keine Ausgaben bekannt, darum nicht in den Summen.</translation>
    </message>
    <message>
        <source>The period before is not known: no changes are shown.</source>
        <translation>Der Vorzeitraum ist nicht bekannt: Änderungen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1: the period before is not known, so no change is shown for them.</source>
        <translation>%1: Vorzeitraum nicht bekannt, darum keine Änderung für sie.</translation>
    </message>
    <message>
        <source>There are no daily figures: no forecasts and no unusual days.</source>
        <translation>Es gibt keine Tageszahlen: keine Prognosen und keine ungewöhnlichen Tage.</translation>
    </message>
    <message>
        <source>%1: no daily figures, so no forecast and no unusual days.</source>
        <translation>%1: keine Tageszahlen, darum keine Prognose und keine ungewöhnlichen Tage.</translation>
    </message>
    <message>
        <source>There are too few days to know what a usual weekday is.</source>
        <translation>Es sind zu wenige Tage, um zu wissen, was ein gewöhnlicher Wochentag ist.</translation>
    </message>
    <message>
        <source>%1: too few days to know what a usual weekday is.</source>
        <translation>%1: zu wenige Tage, um zu wissen, was ein gewöhnlicher Wochentag ist.</translation>
    </message>
    <message>
        <source>There are several currencies: each has its own line, and nothing is added across them.</source>
        <translation>Es gibt mehrere Währungen: Jede hat ihre Zeile, und über sie hinweg wird nichts addiert.</translation>
    </message>
    <message>
        <source>There are several result types: each has its own line, and results are not added across them.</source>
        <translation>Es gibt mehrere Ergebnisarten: Jede hat ihre Zeile, und Ergebnisse werden nicht über sie hinweg addiert.</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>today is incomplete</source>
        <translation>heute ist unvollständig</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>A form without a writer.</source>
        <translation>Ein Format ohne jemanden, der es schreibt.</translation>
    </message>
    <message>
        <source>A report&apos;s file ends with .pdf, .html or .xlsx.</source>
        <translation>Die Datei einer Auswertung endet auf .pdf, .html oder .xlsx.</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>%1, low</source>
        <translation>%1, tief</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
    <message>
        <source>its target</source>
        <translation>ihr Ziel</translation>
    </message>
    <message>
        <source>your target</source>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account has no ad group.</source>
        <translation>Das Konto hat keine Anzeigengruppe.</translation>
    </message>
    <message>
        <source>Cost, 95 %</source>
        <translation>Kosten, 95 %</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Gegen das Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Whose target</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>CTR, 95 %</source>
        <translation>CTR, 95 %</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, Änderung</translation>
    </message>
    <message>
        <source>%1, verdict</source>
        <translation>%1, Urteil</translation>
    </message>
    <message>
        <source>%1, 95 %</source>
        <translation>%1, 95 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>Today is incomplete: its figures still grow, while the period before is over.</source>
        <translation>Heute ist unvollständig: Seine Zahlen wachsen noch, während der Vorzeitraum vorbei ist.</translation>
    </message>
    <message>
        <source>Currency and results</source>
        <translation>Währung und Ergebnisse</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Results expected</source>
        <translation>Erwartete Ergebnisse</translation>
    </message>
    <message>
        <source>By chance alone, p</source>
        <translation>Allein durch Zufall, p</translation>
    </message>
    <message>
        <source>Budget of</source>
        <translation>Budget von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Bisher ausgegeben</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>80 % interval</source>
        <translation>80-%-Intervall</translation>
    </message>
    <message>
        <source>%1 (campaign)</source>
        <translation>%1 (Kampagne)</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Expected for the weekday</source>
        <translation>Für den Wochentag erwartet</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 a day, %2</source>
        <translation>%1 pro Tag, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Daily figures</source>
        <translation>Tageszahlen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>The values that the figures are compatible with: Wilson&apos;s interval for CTR, Garwood&apos;s exact limits for costs per result. Few clicks or results make it wide.</source>
        <translation>Die Werte, mit denen sich die Zahlen vertragen: Wilsons Intervall für CTR, Garwoods exakte Grenzen für Kosten pro Ergebnis. Wenige Klicks oder Ergebnisse machen es weit.</translation>
    </message>
    <message>
        <source>How much a difference proves: chance alone makes one as large in less than 1 %, in less than 5 %, or in more of all cases. Ad groups are not chosen by lot: they differ, which does not say why.</source>
        <translation>Wie viel ein Unterschied beweist: Zufall allein macht einen so großen in weniger als 1 %, in weniger als 5 % oder in mehr aller Fälle. Anzeigengruppen sind nicht ausgelost: Sie unterscheiden sich, was nicht sagt, warum.</translation>
    </message>
    <message>
        <source>What a cost per result is held against: the ad group&apos;s own cost target, else the one set for the account, else the median of the ad groups with the same result type and currency.</source>
        <translation>Woran Kosten pro Ergebnis gemessen werden: am eigenen Kostenziel der Anzeigengruppe, sonst an dem für das Konto gesetzten, sonst am Median der Anzeigengruppen mit gleicher Ergebnisart und Währung.</translation>
    </message>
    <message>
        <source>0 is measured. — is undefined or not known. n/a does not apply. &gt; is a lower bound: spend without a result.</source>
        <translation>0 ist gemessen. — ist nicht definiert oder nicht bekannt. n. a. trifft nicht zu. &gt; ist eine Untergrenze: Ausgaben ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation>Leistungsauswertung</translation>
    </message>
    <message>
        <source>Performance review: %1</source>
        <translation>Leistungsauswertung: %1</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Only of those whose daily figures are known: %1 of %2.</source>
        <translation>Nur von denen, deren Tageszahlen bekannt sind: %1 von %2.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Vorzeitraum</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Expensive and clear</source>
        <translation>Teuer, und das klar</translation>
    </message>
    <message>
        <source>No results this week</source>
        <translation>Diese Woche ohne Ergebnis</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>ScatterPainter</name>
    <message>
        <source>Clear above</source>
        <translation>Klar darüber</translation>
    </message>
    <message>
        <source>Likely above</source>
        <translation>Wahrscheinlich darüber</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Likely below</source>
        <translation>Wahrscheinlich darunter</translation>
    </message>
    <message>
        <source>Clear below</source>
        <translation>Klar darunter</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>expensive</source>
        <translation>teuer</translation>
    </message>
    <message>
        <source>inexpensive</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (logarithmisch)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>(empty title)</source>
        <translation>(leerer Titel)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <source>Nothing of it could be read: drafts and journal begin anew.</source>
        <translation>Nichts davon war lesbar: Entwürfe und Journal beginnen neu.</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job of the journal</source>
        <translation>1 Auftrag des Journals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of the journal</source>
        <translation>
            <numerusform>%Ln Auftrag des Journals</numerusform>
            <numerusform>%Ln Aufträge des Journals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were taken over.</source>
        <translation>%1 und %2 wurden übernommen.</translation>
    </message>
    <message>
        <source>A part of the file could not be read.</source>
        <translation>Ein Teil der Datei war nicht lesbar.</translation>
    </message>
    <message>
        <source>The journal cannot be used, so changes cannot be sent: %1</source>
        <translation>Das Journal ist nicht nutzbar, darum lassen sich keine Änderungen senden: %1</translation>
    </message>
    <message>
        <source>This window only reads: drafts and journal are shown, but nothing is kept or posted here. %1</source>
        <translation>Dieses Fenster liest nur: Entwürfe und Journal werden gezeigt, aber hier wird nichts aufbewahrt oder übertragen. %1</translation>
    </message>
    <message>
        <source>The damaged file: %1</source>
        <translation>Die beschädigte Datei: %1</translation>
    </message>
    <message>
        <source>Not all could be read of: %1</source>
        <translation>Nicht alles war lesbar von: %1</translation>
    </message>
    <message>
        <source>The local store was damaged. It was set aside and a new one was begun. %1</source>
        <translation>Der lokale Speicher war beschädigt. Er wurde beiseitegelegt und ein neuer begonnen. %1</translation>
    </message>
</context>
<context>
    <name>Targeting</name>
    <message>
        <source>kept as it came: %1</source>
        <translation>bleibt, wie es kam: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>No places set</source>
        <translation>Keine Orte gesetzt</translation>
    </message>
    <message>
        <source>excluded, kept as it came: %1</source>
        <translation>ausgeschlossen, bleibt, wie es kam: %1</translation>
    </message>
    <message>
        <source>65+</source>
        <translation>65+</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>jedes Alter</translation>
    </message>
    <message>
        <source>all genders</source>
        <translation>alle Geschlechter</translation>
    </message>
    <message>
        <source>men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Automatic audience (Advantage+)</source>
        <translation>Automatische Zielgruppe (Advantage+)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Automatic (Advantage+)</source>
        <translation>Automatisch (Advantage+)</translation>
    </message>
    <message>
        <source>all positions</source>
        <translation>alle Positionen</translation>
    </message>
    <message>
        <source>At most %1 impressions per person in %2 days</source>
        <translation>Höchstens %1 Impressionen pro Person in %2 Tagen</translation>
    </message>
    <message>
        <source>At most %1 impressions per person</source>
        <translation>Höchstens %1 Impressionen pro Person</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Demografie</translation>
    </message>
    <message>
        <source>The server gave no message.</source>
        <translation>Der Server gab keine Meldung.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>more members</source>
        <translation>weitere Angaben</translation>
    </message>
</context>
<context>
    <name>TargetingCodes</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
</context>
<context>
    <name>TotalText</name>
    <message>
        <source>%1 of all together: recomputed from the sums, not averaged.</source>
        <translation>%1 aller zusammen: aus den Summen neu berechnet, nicht gemittelt.</translation>
    </message>
    <message>
        <source>Sum of %1.</source>
        <translation>Summe von %1.</translation>
    </message>
    <message>
        <source>Without a value and left out: %1.</source>
        <translation>Ohne Wert und ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Some spent in other currencies without a purchase, and what that is in US dollars is not known: %1.</source>
        <translation>Einige gaben in anderen Währungen ohne Kauf aus, und was das in US-Dollar ist, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not added:</source>
        <translation>Beträge verschiedener Währungen werden nicht addiert:</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not divided together. Spend:</source>
        <translation>Beträge verschiedener Währungen werden nicht zusammen geteilt. Ausgaben:</translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n Währung</numerusform>
            <numerusform>%n Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have no value, so a common cost would count their spend for nothing: %1.</source>
        <translation>Einige haben keinen Wert, gemeinsame Kosten zählten ihre Ausgaben also umsonst: %1.</translation>
    </message>
    <message>
        <source>Results of different types are not added:</source>
        <translation>Ergebnisse verschiedener Arten werden nicht addiert:</translation>
    </message>
    <message>
        <source>no result event</source>
        <translation>kein Ergebnis-Event</translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no total: the same people may be in several ad groups.</source>
        <translation>%1 hat keine Summe: Dieselben Menschen können in mehreren Anzeigengruppen sein.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by.</source>
        <translation>Nicht definiert: Es gibt nichts zum Teilen.</translation>
    </message>
    <message>
        <source>The figures of this stats window are loading.</source>
        <translation>Die Zahlen dieses Auswertungszeitraums werden geladen.</translation>
    </message>
    <message>
        <source>No ad group has a value.</source>
        <translation>Keine Anzeigengruppe hat einen Wert.</translation>
    </message>
</context>
<context>
    <name>TrendCursor</name>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>%1%2 %3 since %4</source>
        <translation>%1%2 %3 seit %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>today, incomplete</source>
        <translation>heute, unvollständig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (period before)</source>
        <translation>%1 (Vorzeitraum)</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>UsedLibraries</name>
    <message>
        <source>window, network, local database, SVG</source>
        <translation>Fenster, Netz, lokale Datenbank, SVG</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>drafts, journal and history, through Qt</source>
        <translation>Entwürfe, Journal und Verlauf, durch Qt</translation>
    </message>
    <message>
        <source>encrypted connections, through Qt</source>
        <translation>verschlüsselte Verbindungen, durch Qt</translation>
    </message>
    <message>
        <source>reads JSON</source>
        <translation>liest JSON</translation>
    </message>
    <message>
        <source>quantiles of the statistics</source>
        <translation>Quantile der Statistik</translation>
    </message>
    <message>
        <source>writes spreadsheets</source>
        <translation>schreibt Tabellen</translation>
    </message>
    <message>
        <source>a value or an error</source>
        <translation>ein Wert oder ein Fehler</translation>
    </message>
    <message>
        <source>server of the demo account</source>
        <translation>Server des Demokontos</translation>
    </message>
    <message>
        <source>API keys in the system&apos;s keychain</source>
        <translation>API-Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>names of states and regions</source>
        <translation>Namen von Staaten und Regionen</translation>
    </message>
    <message>
        <source>icons where the desktop has none</source>
        <translation>Symbole, wo der Desktop keine hat</translation>
    </message>
    <message>
        <source>font where none is installed</source>
        <translation>Schrift, wo keine installiert ist</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>--window takes today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07, not “%1”.</source>
        <translation>--window nimmt today, 7d, 14d, 30d, all oder zwei Tage wie 2026-06-01..2026-06-07, nicht „%1“.</translation>
    </message>
    <message>
        <source>--window %1: the last day is before the first.</source>
        <translation>--window %1: Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meta locale %1</source>
        <translation>Meta-Sprachregion %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>Wird dupliziert</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernphase</translation>
    </message>
    <message>
        <source>Learning limited</source>
        <translation>Lernphase begrenzt</translation>
    </message>
    <message>
        <source>Campaign paused</source>
        <translation>Kampagne pausiert</translation>
    </message>
    <message>
        <source>No ads</source>
        <translation>Keine Anzeigen</translation>
    </message>
    <message>
        <source>Ads off</source>
        <translation>Anzeigen aus</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>All ads rejected</source>
        <translation>Alle Anzeigen abgelehnt</translation>
    </message>
    <message>
        <source>In appeal</source>
        <translation>Im Einspruch</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Pending refund</source>
        <translation>Erstattung offen</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Niedrigste Kosten</translation>
    </message>
    <message>
        <source>Cost target</source>
        <translation>Kostenziel</translation>
    </message>
    <message>
        <source>Bid cap</source>
        <translation>Gebotsobergrenze</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>Link-Klicks</translation>
    </message>
    <message>
        <source>Landing page views</source>
        <translation>Zielseitenaufrufe</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Video views</source>
        <translation>Videoaufrufe</translation>
    </message>
    <message>
        <source>Two-second views</source>
        <translation>Aufrufe von zwei Sekunden</translation>
    </message>
    <message>
        <source>ThruPlay views</source>
        <translation>ThruPlay-Aufrufe</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>Seiten-Likes</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Profilbesuche</translation>
    </message>
    <message>
        <source>Ad recall lift</source>
        <translation>Werbeerinnerung</translation>
    </message>
    <message>
        <source>Event responses</source>
        <translation>Veranstaltungszusagen</translation>
    </message>
    <message>
        <source>Reminders set</source>
        <translation>Gesetzte Erinnerungen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Quality leads</source>
        <translation>Hochwertige Leads</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Profile and page engagement</source>
        <translation>Profil- und Seiteninteraktion</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>On the ad</source>
        <translation>In der Anzeige</translation>
    </message>
    <message>
        <source>Instant forms</source>
        <translation>Sofortformulare</translation>
    </message>
    <message>
        <source>Instant forms and Messenger</source>
        <translation>Sofortformulare und Messenger</translation>
    </message>
    <message>
        <source>Website and instant forms</source>
        <translation>Website und Sofortformulare</translation>
    </message>
    <message>
        <source>Instagram and Facebook</source>
        <translation>Instagram und Facebook</translation>
    </message>
    <message>
        <source>Instagram profile</source>
        <translation>Instagram-Profil</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Initiated checkout</source>
        <translation>Bezahlvorgang begonnen</translation>
    </message>
    <message>
        <source>Added payment info</source>
        <translation>Zahlungsdaten angegeben</translation>
    </message>
    <message>
        <source>Completed registration</source>
        <translation>Abgeschlossene Registrierung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Viewed content</source>
        <translation>Angesehener Inhalt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Customized product</source>
        <translation>Angepasstes Produkt</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Found location</source>
        <translation>Standort gefunden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Started trial</source>
        <translation>Testphase begonnen</translation>
    </message>
    <message>
        <source>Submitted application</source>
        <translation>Eingereichte Bewerbung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Messaging conversation</source>
        <translation>Nachrichtenunterhaltung</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>Eigenes Event</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>all genders</source>
        <translation>alle Geschlechter</translation>
    </message>
    <message>
        <source>men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Audience Network</source>
        <translation>Audience Network</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>right-hand column</source>
        <translation>rechte Spalte</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>profile feed</source>
        <translation>Profil-Feed</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>in-stream video</source>
        <translation>In-Stream-Video</translation>
    </message>
    <message>
        <source>reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>reels overlay</source>
        <translation>Reels-Overlay</translation>
    </message>
    <message>
        <source>business discovery feed</source>
        <translation>Feed für Unternehmen</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>explore home</source>
        <translation>Explore-Startseite</translation>
    </message>
    <message>
        <source>profile reels</source>
        <translation>Profil-Reels</translation>
    </message>
    <message>
        <source>search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>banner and interstitial</source>
        <translation>Banner und Interstitial</translation>
    </message>
    <message>
        <source>rewarded video</source>
        <translation>Video mit Prämie</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>It is switched on and may deliver.</source>
        <translation>Sie ist eingeschaltet und darf ausgeliefert werden.</translation>
    </message>
    <message>
        <source>The ad network is still learning whom to show it to; costs vary until it is done. Pausing starts the learning anew.</source>
        <translation>Das Werbenetzwerk lernt noch, wem sie zu zeigen ist; die Kosten schwanken, bis es fertig ist. Pausieren beginnt die Lernphase neu.</translation>
    </message>
    <message>
        <source>It gets too few results to finish learning. A larger budget or audience, or a more frequent goal, helps.</source>
        <translation>Sie bekommt zu wenige Ergebnisse, um die Lernphase abzuschließen. Ein größeres Budget, eine größere Zielgruppe oder ein häufigeres Ziel hilft.</translation>
    </message>
    <message>
        <source>It is switched off and spends nothing. Resume it to deliver.</source>
        <translation>Sie ist ausgeschaltet und gibt nichts aus. Setzen Sie sie fort, um sie auszuliefern.</translation>
    </message>
    <message>
        <source>It is switched on, but its campaign is not, so it spends nothing.</source>
        <translation>Sie ist eingeschaltet, ihre Kampagne aber nicht, darum gibt sie nichts aus.</translation>
    </message>
    <message>
        <source>It is switched on, but has no ads to show.</source>
        <translation>Sie ist eingeschaltet, hat aber keine Anzeigen.</translation>
    </message>
    <message>
        <source>It is switched on, but all its ads are off.</source>
        <translation>Sie ist eingeschaltet, aber alle ihre Anzeigen sind aus.</translation>
    </message>
    <message>
        <source>Its campaign has not been launched yet.</source>
        <translation>Ihre Kampagne ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>It starts at the time set in its schedule.</source>
        <translation>Sie beginnt zur Zeit in ihrem Zeitplan.</translation>
    </message>
    <message>
        <source>Its end has passed; it spends nothing more.</source>
        <translation>Ihr Ende ist vorbei; sie gibt nichts mehr aus.</translation>
    </message>
    <message>
        <source>The ad network is still taking over a change.</source>
        <translation>Das Werbenetzwerk übernimmt noch eine Änderung.</translation>
    </message>
    <message>
        <source>It is a copy that is still being made.</source>
        <translation>Sie ist eine Kopie, die noch entsteht.</translation>
    </message>
    <message>
        <source>The review rejected it. Its issues say what to change; resuming does not cure it.</source>
        <translation>Die Prüfung lehnte sie ab. Ihre Probleme sagen, was zu ändern ist; Fortsetzen hilft nicht.</translation>
    </message>
    <message>
        <source>Something keeps it from delivering fully; its issues say what.</source>
        <translation>Etwas hindert sie an der vollen Auslieferung; ihre Probleme sagen, was.</translation>
    </message>
    <message>
        <source>This version of the program does not know this status; it is shown as the server sent it.</source>
        <translation>Diese Version des Programms kennt diesen Status nicht; er steht hier, wie der Server ihn sandte.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>1 Anzeigengruppe</translation>
    </message>
    <message numerus="yes">
        <source>%1 ad groups</source>
        <translation>
            <numerusform>%1 Anzeigengruppe</numerusform>
            <numerusform>%1 Anzeigengruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 issue</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%1 issues</source>
        <translation>
            <numerusform>%1 Problem</numerusform>
            <numerusform>%1 Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1 already paused</source>
        <translation>%1 schon pausiert</translation>
    </message>
    <message>
        <source>%1 already active</source>
        <translation>%1 schon aktiv</translation>
    </message>
    <message>
        <source>%1 rejected by review</source>
        <translation>%1 von der Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>%1 still being copied</source>
        <translation>%1 noch im Kopieren</translation>
    </message>
    <message>
        <source>%1 with a status this version does not know</source>
        <translation>%1 mit einem Status, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>%1 with another change running</source>
        <translation>%1 mit einer anderen laufenden Änderung</translation>
    </message>
    <message>
        <source>small</source>
        <comment>headings in sentences</comment>
        <extracomment>Not shown. How a heading is written inside a sentence: &quot;small&quot; where its first letter becomes small (English, Spanish), &quot;same&quot; where it stays as it is (German nouns, scripts without capitals).</extracomment>
        <translation>same</translation>
    </message>
</context>
<context>
    <name>agm::AboutDialog</name>
    <message>
        <source>About Ad Group Manager</source>
        <translation>Über Ad Group Manager</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ad Group Manager %1</source>
        <translation>Ad Group Manager %1</translation>
    </message>
    <message>
        <source>Manage the ad groups of a Whop ad account.</source>
        <translation>Anzeigengruppen eines Whop-Werbekontos verwalten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr, soweit das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
</context>
<context>
    <name>agm::AccountBar</name>
    <message>
        <source>Read-only — Unlock…</source>
        <translation>Schreibgeschützt — Entsperren…</translation>
    </message>
    <message>
        <source>Changes are refused until you unlock this account.</source>
        <translation>Änderungen werden abgelehnt, bis Sie dieses Konto entsperren.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Filter zusammenstellen…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its world</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Make this account read-only</source>
        <translation>Dieses Konto schreibschützen</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Konten verwalten…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pause 14</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>Wählen Sie erst Anzeigengruppen in der Tabelle aus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop loading; what has come stays.</source>
        <translation>Laden anhalten; was da ist, bleibt.</translation>
    </message>
    <message>
        <source>Build a filter from rows (%1)</source>
        <translation>Einen Filter aus Zeilen bauen (%1)</translation>
    </message>
    <message>
        <source>Load all ad groups again (%1).</source>
        <translation>Alle Anzeigengruppen neu laden (%1).</translation>
    </message>
</context>
<context>
    <name>agm::AccountEditor</name>
    <message>
        <source>Type the base URL of the API, for example https://api.example.com/api/v1.</source>
        <translation>Geben Sie die Basis-URL der API ein, zum Beispiel https://api.example.com/api/v1.</translation>
    </message>
    <message>
        <source>This is not a web address. It starts with https:// and a host name.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https:// und einem Rechnernamen.</translation>
    </message>
    <message>
        <source>http:// would send the key unprotected; it is allowed to this computer only. Use https://.</source>
        <translation>http:// sendete den Schlüssel ungeschützt; es ist nur zu diesem Rechner erlaubt. Nehmen Sie https://.</translation>
    </message>
    <message>
        <source>The address may not hold a user, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>Die Adresse darf weder Benutzer noch &quot;?&quot; oder &quot;#&quot; enthalten.</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>Fügen Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key holds no spaces or line breaks. Was more than the key pasted?</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche. Wurde mehr als der Schlüssel eingefügt?</translation>
    </message>
    <message>
        <source>A key holds plain letters, digits and signs only. Paste it again.</source>
        <translation>Ein Schlüssel enthält nur einfache Buchstaben, Ziffern und Zeichen. Fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>A version date reads like 2026-07-08 or 2026-07-08-1.</source>
        <translation>Ein Versionsdatum liest sich wie 2026-07-08 oder 2026-07-08-1.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The key is kept for this session only and is asked for again at the next start.</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung; beim nächsten Start wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>Auf diesem Rechner wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>An account id holds no spaces. It reads like biz_ and letters.</source>
        <translation>Eine Konto-ID enthält keine Leerzeichen. Sie liest sich wie biz_ und Buchstaben.</translation>
    </message>
    <message>
        <source>Whop sandbox</source>
        <translation>Whop-Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Custom base URL</source>
        <translation>Eigene Basis-URL</translation>
    </message>
    <message>
        <source>Demo (on this computer)</source>
        <translation>Demo (auf diesem Rechner)</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>What the connection test found</source>
        <translation>Was der Verbindungstest ergab</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>biz_… (empty: the key&apos;s own account)</source>
        <translation>biz_… (leer: das eigene Konto des Schlüssels)</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>Konto-&amp;ID</translation>
    </message>
    <message>
        <source>API &amp;version date</source>
        <translation>API-&amp;Versionsdatum</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Den Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another server that speaks the same API.</source>
        <translation>Ein anderer Server, der dieselbe API spricht.</translation>
    </message>
    <message>
        <source>It is read-only until you unlock it.</source>
        <translation>Es ist schreibgeschützt, bis Sie es entsperren.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>The account was not saved: %1</source>
        <translation>Das Konto wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>agm::AccountsDialog</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Above which changes of this account are asked about</source>
        <translation>Ab welchen Änderungen dieses Kontos gefragt wird</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This account comes with the program or from its environment.</source>
        <translation>Dieses Konto kommt mit dem Programm oder aus seiner Umgebung.</translation>
    </message>
    <message>
        <source>This account is open already.</source>
        <translation>Dieses Konto ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Remove account?</source>
        <translation>Konto entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from this program?</source>
        <translation>%1 aus diesem Programm entfernen?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer. The ad account itself and its ad groups stay as they are.</source>
        <translation>Sein Schlüssel wird von diesem Rechner gelöscht. Das Werbekonto selbst und seine Anzeigengruppen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Konto behalten</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupDetailPanel</name>
    <message>
        <source>Details of the selected ad group</source>
        <translation>Einzelheiten der ausgewählten Anzeigengruppe</translation>
    </message>
    <message>
        <source>+ A new ad group: so far a draft, the server does not have it yet.</source>
        <translation>+ Eine neue Anzeigengruppe: bisher ein Entwurf, der Server hat sie noch nicht.</translation>
    </message>
    <message>
        <source>− To be deleted: a draft. Below is what the server has.</source>
        <translation>− Soll gelöscht werden: ein Entwurf. Unten steht, was der Server hat.</translation>
    </message>
    <message>
        <source>⚡ Draft of %1, changed elsewhere as well. Below is what the server has.</source>
        <translation>⚡ Entwurf von %1, auch anderswo geändert. Unten steht, was der Server hat.</translation>
    </message>
    <message>
        <source>Δ Draft of %1. Below is what the server has.</source>
        <translation>Δ Entwurf von %1. Unten steht, was der Server hat.</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Die ID kopieren</translation>
    </message>
    <message>
        <source>Show the ad groups of this campaign</source>
        <translation>Die Anzeigengruppen dieser Kampagne zeigen</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampagne: %1</translation>
    </message>
    <message>
        <source>✖ The last change failed</source>
        <translation>✖ Die letzte Änderung schlug fehl</translation>
    </message>
    <message>
        <source>The server gave no message.</source>
        <translation>Der Server gab keine Meldung.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a change and how much it proves</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>
95 %: %1</source>
        <translation>
95 %: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Select an ad group in the table to see all its settings, figures and issues here. Select several to see their totals.</source>
        <translation>Wählen Sie in der Tabelle eine Anzeigengruppe aus, um hier alle ihre Einstellungen, Zahlen und Probleme zu sehen. Wählen Sie mehrere aus, um ihre Summen zu sehen.</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupPresentationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a change and how much it proves</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a figure has risen</comment>
        <translation>steigt</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a figure has fallen</comment>
        <translation>fällt</translation>
    </message>
    <message>
        <source>%1, %2 of the target</source>
        <translation>%1, %2 des Ziels</translation>
    </message>
    <message>
        <source>, 95 % interval %1</source>
        <translation>, 95-%-Intervall %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, against target: %1</source>
        <translation>, gegen das Ziel: %1</translation>
    </message>
    <message>
        <source>draft: new</source>
        <translation>Entwurf: neu</translation>
    </message>
    <message>
        <source>draft: edited</source>
        <translation>Entwurf: bearbeitet</translation>
    </message>
    <message>
        <source>draft: to be deleted</source>
        <translation>Entwurf: soll gelöscht werden</translation>
    </message>
    <message>
        <source>draft: changed elsewhere as well</source>
        <translation>Entwurf: auch anderswo geändert</translation>
    </message>
    <message>
        <source>Now: %1 → Draft: %2</source>
        <comment>before and after</comment>
        <translation>Jetzt: %1 → Entwurf: %2</translation>
    </message>
    <message>
        <source>⚡ Changed elsewhere: when you began it was %1.</source>
        <translation>⚡ Anderswo geändert: Als Sie begannen, war es %1.</translation>
    </message>
    <message>
        <source>It could not be posted: %1</source>
        <translation>Konnte nicht übertragen werden: %1</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Soll gelöscht werden</translation>
    </message>
    <message>
        <source>The last change failed: %1</source>
        <translation>Die letzte Änderung schlug fehl: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampagne: %1</translation>
    </message>
    <message>
        <source>API: status = %1</source>
        <translation>API: status = %1</translation>
    </message>
    <message>
        <source>API: delivery_status = %1</source>
        <translation>API: delivery_status = %1</translation>
    </message>
    <message>
        <source>Loading the figures of this stats window…</source>
        <translation>Die Zahlen dieses Auswertungszeitraums werden geladen…</translation>
    </message>
    <message>
        <source>The bar: %1 of the largest spend shown in %2.</source>
        <translation>Der Balken: %1 der größten gezeigten Ausgaben in %2.</translation>
    </message>
    <message>
        <source>%1: loading</source>
        <translation>%1: wird geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1: %2, draft</source>
        <comment>a field and the value that is not posted</comment>
        <translation>%1: %2, Entwurf</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All amounts of this column are in %1.</source>
        <translation>Alle Beträge dieser Spalte sind in %1.</translation>
    </message>
    <message>
        <source>The ad groups shown have several currencies; each amount names its own, and sorting goes by the bare amount.</source>
        <translation>Die gezeigten Anzeigengruppen haben mehrere Währungen; jeder Betrag nennt seine, sortiert wird nach dem bloßen Betrag.</translation>
    </message>
    <message>
        <source>Concluded by this program from the figures; no attribute of the API.</source>
        <translation>Von diesem Programm aus den Zahlen geschlossen; kein Attribut der API.</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupTablePanel</name>
    <message>
        <source>The ad groups could not be loaded</source>
        <translation>Die Anzeigengruppen ließen sich nicht laden</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupTableView</name>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>%1 in its cell</source>
        <translation>%1 in seiner Zelle</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1 is changed in its editor, not in the cell.</source>
        <translation>%1 wird in seinem Editor geändert, nicht in der Zelle.</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupWriter</name>
    <message>
        <source>The server&apos;s answer names no copy.</source>
        <translation>Die Antwort des Servers nennt keine Kopie.</translation>
    </message>
</context>
<context>
    <name>agm::AlertController</name>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Name)</translation>
    </message>
    <message>
        <source>The alerts cannot be read by this version of the program. They are kept in the settings.</source>
        <translation>Diese Version des Programms kann die Alarme nicht lesen. Sie bleiben in den Einstellungen erhalten.</translation>
    </message>
    <message>
        <source>These alerts cannot be read and tell nothing: %1. They are kept as they are.</source>
        <translation>Diese Alarme sind nicht lesbar und melden nichts: %1. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Alert %1: newly matched by %2. It matches %3 now.</source>
        <comment>name, 3 ad groups, 12 ad groups</comment>
        <translation>Alarm %1: neu getroffen von %2. Er trifft jetzt auf %3 zu.</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>Newly matched by %1. It matches %2 now.</source>
        <translation>Neu getroffen von %1. Er trifft jetzt auf %2 zu.</translation>
    </message>
</context>
<context>
    <name>agm::AlertEditor</name>
    <message>
        <source>Save alert</source>
        <translation>Alarm speichern</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Alarm ändern</translation>
    </message>
    <message>
        <source>After each refresh you are told when ad groups begin to match the filter. An alert never changes anything by itself.</source>
        <translation>Nach jedem Aktualisieren erfahren Sie, wenn Anzeigengruppen neu zum Filter passen. Ein Alarm ändert nie selbst etwas.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Spend without results</source>
        <translation>Ausgaben ohne Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Write a filter, as in the search field.</source>
        <translation>Schreiben Sie einen Filter wie im Suchfeld.</translation>
    </message>
    <message>
        <source>Give the alert a name.</source>
        <translation>Geben Sie dem Alarm einen Namen.</translation>
    </message>
    <message>
        <source>Now it matches %1. You are told of those that come to it.</source>
        <translation>Jetzt trifft er auf %1 zu. Gemeldet werden die, die hinzukommen.</translation>
    </message>
</context>
<context>
    <name>agm::AlertModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Name)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>This version of the program cannot read the alert. It is kept as it is.</source>
        <translation>Diese Version des Programms kann den Alarm nicht lesen. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>Trifft jetzt zu auf</translation>
    </message>
</context>
<context>
    <name>agm::AlertWatch</name>
    <message>
        <source>The pattern needs too many steps.</source>
        <translation>Das Muster braucht zu viele Schritte.</translation>
    </message>
</context>
<context>
    <name>agm::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>Wählen Sie erst einen Alarm.</translation>
    </message>
    <message>
        <source>This version of the program cannot read the alert. It is kept as it is.</source>
        <translation>Diese Version des Programms kann den Alarm nicht lesen. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>There is no alert yet. An alert tells you, after a refresh, that ad groups begin to match a filter, such as spend&gt;100 results=0.</source>
        <translation>Es gibt noch keinen Alarm. Ein Alarm meldet nach dem Aktualisieren, dass Anzeigengruppen neu zu einem Filter passen, etwa spend&gt;100 results=0.</translation>
    </message>
    <message>
        <source>Looked at after each refresh. An alert tells you once of each ad group that begins to match; it never changes anything.</source>
        <translation>Wird nach jedem Aktualisieren geprüft. Ein Alarm meldet jede Anzeigengruppe einmal, die neu passt; er ändert nie etwas.</translation>
    </message>
</context>
<context>
    <name>agm::AmountField</name>
    <message>
        <source>“%1” is no percentage. Type digits, such as 10.</source>
        <translation>„%1“ ist kein Prozentsatz. Geben Sie Ziffern ein, wie 10.</translation>
    </message>
    <message>
        <source>Type a percentage above zero and choose Increase or Decrease.</source>
        <translation>Geben Sie einen Prozentsatz über null ein und wählen Sie Erhöhen oder Senken.</translation>
    </message>
    <message>
        <source>Take it as %1</source>
        <translation>Als %1 nehmen</translation>
    </message>
</context>
<context>
    <name>agm::AmountsDialog</name>
    <message>
        <source>Resulting amounts</source>
        <translation>Ergebnisbeträge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>agm::Application</name>
    <message>
        <source>The program ended while changes were being sent. Read again from the server: %1 done, %2 not done, %3 not known yet.</source>
        <translation>Das Programm endete, während Änderungen gesendet wurden. Neu vom Server gelesen: %1 erledigt, %2 nicht, %3 noch unbekannt.</translation>
    </message>
    <message>
        <source>1 draft of an earlier run is here again. Nothing of it has been sent.</source>
        <translation>1 Entwurf eines früheren Laufs ist wieder da. Nichts davon wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts of an earlier run are here again. Nothing of them has been sent.</source>
        <translation>
            <numerusform>%Ln Entwurf eines früheren Laufs ist wieder da. Nichts davon wurde gesendet.</numerusform>
            <numerusform>%Ln Entwürfe eines früheren Laufs sind wieder da. Nichts davon wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>There is no account named “%1”. Choose another one, or add it under Accounts.</source>
        <translation>Kein Konto heißt „%1“. Wählen Sie ein anderes, oder fügen Sie es unter Konten hinzu.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild ließ sich nicht nach %1 schreiben.</translation>
    </message>
</context>
<context>
    <name>agm::AsSeenBox</name>
    <message>
        <source>As seen on an earlier day</source>
        <translation>Wie an einem früheren Tag gesehen</translation>
    </message>
    <message>
        <source>Figures of past days still change. An earlier day shows what this computer knew at its end.</source>
        <translation>Zahlen vergangener Tage ändern sich noch. Ein früherer Tag zeigt, was dieser Rechner an seinem Ende wusste.</translation>
    </message>
    <message>
        <source>As seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Seen at the end of</source>
        <translation>Gesehen am Ende des</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>Wie jetzt bekannt</translation>
    </message>
    <message>
        <source>Back to the figures as they are known now</source>
        <translation>Zurück zu den Zahlen, wie sie jetzt bekannt sind</translation>
    </message>
</context>
<context>
    <name>agm::BeforeAfterModel</name>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>agm::BudgetChange</name>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Increase by %</source>
        <translation>Erhöhen um %</translation>
    </message>
    <message>
        <source>Decrease by %</source>
        <translation>Senken um %</translation>
    </message>
    <message>
        <source>Increase by</source>
        <translation>Erhöhen um</translation>
    </message>
    <message>
        <source>Decrease by</source>
        <translation>Senken um</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>no rounding</source>
        <translation>nicht runden</translation>
    </message>
    <message>
        <source>round to %1%2</source>
        <translation>runden auf %1%2</translation>
    </message>
    <message>
        <source>How the budget changes</source>
        <translation>Wie sich das Budget ändert</translation>
    </message>
    <message>
        <source>Amount or percentage</source>
        <translation>Betrag oder Prozentsatz</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Show all resulting amounts</source>
        <translation>Alle Ergebnisbeträge zeigen</translation>
    </message>
    <message>
        <source>These ad groups have budgets in several currencies, so one amount cannot suit them all. Choose a percentage, or the ad groups of one currency.</source>
        <translation>Diese Anzeigengruppen haben Budgets in mehreren Währungen, ein Betrag passt also nicht für alle. Wählen Sie einen Prozentsatz oder die Anzeigengruppen einer Währung.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source> (%1 per day)</source>
        <translation> (%1 pro Tag)</translation>
    </message>
    <message>
        <source>Now %1. Leave it empty to keep it.</source>
        <translation>Jetzt %1. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Verstanden als %1</translation>
    </message>
    <message>
        <source>%1 would not stay above zero, or have no budget to start from: no change there.</source>
        <translation>%1 blieben nicht über null oder haben kein Budget als Ausgang: keine Änderung dort.</translation>
    </message>
    <message>
        <source>%1 are left as they are.</source>
        <translation>%1 bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>agm::BudgetDialog</name>
    <message>
        <source>Budget and bidding</source>
        <translation>Budget und Gebote</translation>
    </message>
    <message>
        <source>&amp;Minimum daily spend</source>
        <translation>&amp;Mindestausgaben pro Tag</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ Tag</translation>
    </message>
    <message>
        <source>Budget &amp;type</source>
        <translation>Budge&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;nderung</translation>
    </message>
    <message>
        <source>Lifetime needs an end at least 24 hours after the start.</source>
        <translation>Laufzeit braucht ein Ende mindestens 24 Stunden nach dem Beginn.</translation>
    </message>
    <message>
        <source>The campaign owns the budget, and its type.</source>
        <translation>Budget und seine Art liegen bei der Kampagne.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Campaign budget %1 of “%2”</source>
        <translation>Kampagnenbudget %1 von „%2“</translation>
    </message>
    <message>
        <source>Go to the campaign</source>
        <translation>Zur Kampagne</translation>
    </message>
    <message>
        <source>The campaign owns the budget and spreads it over its ad groups. Change it at the campaign.</source>
        <translation>Das Budget liegt bei der Kampagne, die es auf ihre Anzeigengruppen verteilt. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Keine: %1</translation>
    </message>
    <message>
        <source>&amp;Bid strategy</source>
        <translation>&amp;Gebotsstrategie</translation>
    </message>
    <message>
        <source>Cost target or ca&amp;p</source>
        <translation>Kostenziel oder O&amp;bergrenze</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>pro Ergebnis</translation>
    </message>
    <message>
        <source>Optimization &amp;goal</source>
        <translation>&amp;Optimierungsziel</translation>
    </message>
    <message>
        <source>Changing it may restart learning.</source>
        <translation>Eine Änderung kann die Lernphase neu beginnen.</translation>
    </message>
    <message>
        <source>&amp;Frequency cap</source>
        <translation>&amp;Häufigkeitsgrenze</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Frequency cap: impressions per person</source>
        <translation>Häufigkeitsgrenze: Impressionen pro Person</translation>
    </message>
    <message>
        <source>Frequency cap: within so many days</source>
        <translation>Häufigkeitsgrenze: binnen so vieler Tage</translation>
    </message>
    <message>
        <source>None: Frequency cap</source>
        <translation>Keine: Häufigkeitsgrenze</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>%1 with a campaign budget: left out here.</source>
        <translation>%1 mit Kampagnenbudget: hier ausgelassen.</translation>
    </message>
    <message>
        <source>These ad groups are in several currencies, so one amount cannot suit them all. Choose the ad groups of one currency.</source>
        <translation>Diese Anzeigengruppen sind in mehreren Währungen, ein Betrag passt also nicht für alle. Wählen Sie die Anzeigengruppen einer Währung.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Verstanden als %1</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 → keines</translation>
    </message>
    <message>
        <source>Lowest cost has no target: %1</source>
        <translation>Niedrigste Kosten haben kein Ziel: %1</translation>
    </message>
    <message>
        <source>Only for ad groups that optimize for reach.</source>
        <translation>Nur für Anzeigengruppen, die auf Reichweite optimieren.</translation>
    </message>
    <message>
        <source>Only reach has a frequency cap: %1 → none</source>
        <translation>Nur Reichweite hat eine Häufigkeitsgrenze: %1 → keine</translation>
    </message>
    <message>
        <source>Only 1 ad group optimizes for reach; the others keep theirs.</source>
        <translation>Nur 1 Anzeigengruppe optimiert auf Reichweite; die anderen behalten ihre.</translation>
    </message>
    <message>
        <source>Only %1 optimize for reach; the others keep theirs.</source>
        <translation>Nur %1 optimieren auf Reichweite; die anderen behalten ihre.</translation>
    </message>
    <message>
        <source>“%1” is no whole number above zero.</source>
        <translation>„%1“ ist keine ganze Zahl über null.</translation>
    </message>
    <message>
        <source>1 ad group has a campaign budget and does not change</source>
        <translation>1 Anzeigengruppe hat ein Kampagnenbudget und ändert sich nicht</translation>
    </message>
    <message>
        <source>%1 have a campaign budget and do not change</source>
        <translation>%1 haben ein Kampagnenbudget und ändern sich nicht</translation>
    </message>
</context>
<context>
    <name>agm::BulkConfirmDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>agm::BulkController</name>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>Wählen Sie erst Anzeigengruppen in der Tabelle aus.</translation>
    </message>
    <message>
        <source>Changes are still being sent</source>
        <translation>Noch werden Änderungen gesendet</translation>
    </message>
    <message>
        <source>Some ad groups have not been changed yet. What has been sent stays done.</source>
        <translation>Einige Anzeigengruppen sind noch nicht geändert. Was gesendet ist, bleibt getan.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Do not send the rest and quit</source>
        <translation>Rest nicht senden und beenden</translation>
    </message>
</context>
<context>
    <name>agm::BulkSentence</name>
    <message>
        <source>1 campaign</source>
        <translation>1 Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>ad groups and campaigns</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>1 Anzeigengruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe</numerusform>
            <numerusform>%Ln Anzeigengruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pause</source>
        <translation>Nichts zu pausieren</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 pausieren?</translation>
    </message>
    <message>
        <source>Nothing to resume</source>
        <translation>Nichts fortzusetzen</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>%1 fortsetzen?</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Nichts zu löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>1 of the %1 selected is skipped: %2.</source>
        <translation>1 von %1 ausgewählten wird übersprungen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 selected are skipped: %2.</source>
        <translation>
            <numerusform>Von %1 in der Auswahl wird %Ln übersprungen: %2.</numerusform>
            <numerusform>Von %1 in der Auswahl werden %Ln übersprungen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The known part of the committed daily spend stays at %1.</source>
        <translation>Der bekannte Teil der gebundenen Ausgaben pro Tag bleibt bei %1.</translation>
    </message>
    <message>
        <source>The committed daily spend stays at %1.</source>
        <translation>Die gebundenen Ausgaben pro Tag bleiben bei %1.</translation>
    </message>
    <message>
        <source>%1 → %2 (%3&#xa0;%4)</source>
        <comment>before, after, ▼, change</comment>
        <translation>%1 → %2 (%3 %4)</translation>
    </message>
    <message>
        <source>Also stops: %1 whose amount per day is not known.</source>
        <translation>Stoppt auch: %1, deren Betrag pro Tag nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Also starts: %1 whose amount per day is not known.</source>
        <translation>Startet auch: %1, deren Betrag pro Tag nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Not included: %1 without a known amount per day.</source>
        <translation>Nicht enthalten: %1 ohne bekannten Betrag pro Tag.</translation>
    </message>
    <message>
        <source>1 of them shares a campaign budget that is already on: the campaign redistributes it, nothing is added.</source>
        <translation>1 davon teilt ein Kampagnenbudget, das schon läuft: Die Kampagne verteilt es um, nichts kommt hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that is already on: the campaign redistributes it, nothing is added.</source>
        <translation>
            <numerusform>%Ln davon teilt ein Kampagnenbudget, das schon läuft: Die Kampagne verteilt es um, nichts kommt hinzu.</numerusform>
            <numerusform>%Ln davon teilen ein Kampagnenbudget, das schon läuft: Die Kampagne verteilt es um, nichts kommt hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them shares a campaign budget that stays on: the campaign redistributes it, nothing is saved.</source>
        <translation>1 davon teilt ein Kampagnenbudget, das weiterläuft: Die Kampagne verteilt es um, nichts wird gespart.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that stays on: the campaign redistributes it, nothing is saved.</source>
        <translation>
            <numerusform>%Ln davon teilt ein Kampagnenbudget, das weiterläuft: Die Kampagne verteilt es um, nichts wird gespart.</numerusform>
            <numerusform>%Ln davon teilen ein Kampagnenbudget, das weiterläuft: Die Kampagne verteilt es um, nichts wird gespart.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unknown/day)</source>
        <translation>%1 (unbekannt/Tag)</translation>
    </message>
    <message>
        <source>%1 (%2 + unknown)</source>
        <translation>%1 (%2 + unbekannt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (money)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No ad group is selected. Select some in the table first.</source>
        <translation>Keine Anzeigengruppe ist ausgewählt. Wählen Sie erst welche in der Tabelle aus.</translation>
    </message>
    <message>
        <source>The selected ad group takes no part: %1.</source>
        <translation>Die ausgewählte Anzeigengruppe nimmt nicht teil: %1.</translation>
    </message>
    <message>
        <source>None of the %1 selected takes part: %2.</source>
        <translation>Keine der %1 ausgewählten nimmt teil: %2.</translation>
    </message>
    <message>
        <source>What was rejected has to be corrected first; its issues say how.</source>
        <translation>Abgelehntes muss erst berichtigt werden; die Probleme sagen, wie.</translation>
    </message>
    <message>
        <source>Wait until the running change is done.</source>
        <translation>Warten Sie, bis die laufende Änderung fertig ist.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>committed daily spend</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>committed daily spend</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
</context>
<context>
    <name>agm::CampaignPresentation</name>
    <message>
        <source>Each ad group has a budget of its own (ABO).</source>
        <translation>Jede Anzeigengruppe hat ihr eigenes Budget (ABO).</translation>
    </message>
    <message>
        <source>The campaign owns the budget and spreads it over its ad groups (CBO).</source>
        <translation>Das Budget liegt bei der Kampagne, die es auf ihre Anzeigengruppen verteilt (CBO).</translation>
    </message>
    <message>
        <source>Lifetime budget: %1</source>
        <translation>Laufzeitbudget: %1</translation>
    </message>
    <message>
        <source>Daily budget: %1</source>
        <translation>Tagesbudget: %1</translation>
    </message>
    <message>
        <source>All ad groups</source>
        <translation>Alle Anzeigengruppen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>This campaign could not be read; its budget is not known.</source>
        <translation>Diese Kampagne ließ sich nicht lesen; ihr Budget ist nicht bekannt.</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>1 Anzeigengruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe</numerusform>
            <numerusform>%Ln Anzeigengruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::CellInput</name>
    <message>
        <source>Type “%1” or “%2”.</source>
        <translation>Geben Sie „%1“ oder „%2“ ein.</translation>
    </message>
    <message>
        <source>%1 is changed in its editor, not in the cell.</source>
        <translation>%1 wird in seinem Editor geändert, nicht in der Zelle.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This ad group is to be deleted. Discard that draft first.</source>
        <translation>Diese Anzeigengruppe soll gelöscht werden. Verwerfen Sie erst diesen Entwurf.</translation>
    </message>
    <message>
        <source>A change of this ad group is being sent. Wait until it is done.</source>
        <translation>Eine Änderung dieser Anzeigengruppe wird gerade gesendet. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>The campaign “%1” owns the budget and shares it among its ad groups: change it there.</source>
        <translation>Das Budget liegt bei der Kampagne „%1“, die es unter ihren Anzeigengruppen teilt: Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>This ad group has no budget of its own: the campaign owns it. Change it there.</source>
        <translation>Diese Anzeigengruppe hat kein eigenes Budget: Es liegt bei der Kampagne. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Only the strategies cost target and bid cap have a target. Choose one of them in the editor for budget and bidding first.</source>
        <translation>Nur die Strategien Kostenziel und Gebotsobergrenze haben ein Ziel. Wählen Sie erst eine davon im Editor für Budget und Gebote.</translation>
    </message>
    <message>
        <source>Its status is “%1”: it can neither be switched on nor off.</source>
        <translation>Ihr Status ist „%1“: Sie lässt sich weder ein- noch ausschalten.</translation>
    </message>
    <message>
        <source>Type one of these: %1.</source>
        <translation>Geben Sie eines davon ein: %1.</translation>
    </message>
</context>
<context>
    <name>agm::ChangeActions</name>
    <message>
        <source>&amp;Budget and bidding…</source>
        <translation>&amp;Budget und Gebote…</translation>
    </message>
    <message>
        <source>&amp;Targeting…</source>
        <translation>Ausrich&amp;tung…</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>Z&amp;eitplan…</translation>
    </message>
    <message>
        <source>Replace in t&amp;itles…</source>
        <translation>&amp;In Titeln ersetzen…</translation>
    </message>
    <message>
        <source>&amp;New ad group…</source>
        <translation>&amp;Neue Anzeigengruppe…</translation>
    </message>
    <message>
        <source>New ad group &amp;like this one…</source>
        <translation>Neue Anzeigengruppe &amp;wie diese…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>&amp;Mark for deletion (draft)</source>
        <translation>&amp;Zum Löschen vormerken (Entwurf)</translation>
    </message>
    <message>
        <source>&amp;Paste cells as drafts…</source>
        <translation>&amp;Zellen als Entwürfe einfügen…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;view and post…</source>
        <translation>Prüfen und &amp;übertragen…</translation>
    </message>
    <message>
        <source>Discard &amp;drafts of the selection</source>
        <translation>Entwürfe der Auswahl &amp;verwerfen</translation>
    </message>
    <message>
        <source>Discard a&amp;ll drafts…</source>
        <translation>Alle &amp;Entwürfe verwerfen…</translation>
    </message>
    <message>
        <source>Save drafts as a &amp;plan…</source>
        <translation>Entwürfe als &amp;Plan speichern…</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;History of this ad group…</source>
        <translation>&amp;Verlauf dieser Anzeigengruppe…</translation>
    </message>
    <message>
        <source>Stop &amp;everything that spends…</source>
        <translation>Alles st&amp;oppen, was Geld ausgibt…</translation>
    </message>
    <message>
        <source>Rest&amp;ore the last stop…</source>
        <translation>Letzten Stopp wiede&amp;rherstellen…</translation>
    </message>
</context>
<context>
    <name>agm::ChangeDesk</name>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>Drafts could not be kept on this computer&apos;s disk: %1 They are lost when the program ends, unless you post them or save them as a plan.</source>
        <translation>Entwürfe ließen sich nicht auf der Festplatte dieses Rechners aufbewahren: %1 Sie gehen verloren, wenn das Programm endet, außer Sie übertragen sie oder speichern sie als Plan.</translation>
    </message>
    <message>
        <source>%1 prepared, nothing of it sent.</source>
        <translation>%1 vorbereitet, nichts davon gesendet.</translation>
    </message>
    <message>
        <source>Posting them changes the committed daily spend by %1.</source>
        <translation>Sie zu übertragen ändert die gebundenen Ausgaben pro Tag um %1.</translation>
    </message>
    <message>
        <source>%1 cannot be posted as they are.</source>
        <translation>%1 können so nicht übertragen werden.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Review %1 (%2)</source>
        <translation>%1 prüfen (%2)</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>Es gibt keine Entwürfe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>Wählen Sie erst eine Anzeigengruppe aus.</translation>
    </message>
    <message>
        <source>The selection has no drafts.</source>
        <translation>Die Auswahl hat keine Entwürfe.</translation>
    </message>
    <message>
        <source>Discard drafts</source>
        <translation>Entwürfe verwerfen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pause 14 ad groups</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Quit with drafts?</source>
        <translation>Mit Entwürfen beenden?</translation>
    </message>
    <message>
        <source>%1 not posted yet. They are kept on this computer and are here again at the next start. Nothing of them has been sent.</source>
        <translation>%1 noch nicht übertragen. Sie bleiben auf diesem Rechner und sind beim nächsten Start wieder da. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Keep them and quit</source>
        <translation>Behalten und beenden</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>agm::ChangeRunner</name>
    <message>
        <source>This account is read-only. Unlock it to make changes.</source>
        <translation>Dieses Konto ist schreibgeschützt. Entsperren Sie es, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>No ad group is left to change.</source>
        <translation>Keine Anzeigengruppe ist mehr zu ändern.</translation>
    </message>
    <message>
        <source>“%1” is being changed already. Wait until that is done and try again.</source>
        <translation>„%1“ wird schon geändert. Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The changes of the last 24 hours are still being read. Try again in a moment.</source>
        <translation>Die Änderungen der letzten 24 Stunden werden noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This passes a limit of the account. Type the new daily total to post it.</source>
        <translation>Das überschreitet eine Grenze des Kontos. Geben Sie die neue Tagessumme ein, um es zu übertragen.</translation>
    </message>
    <message>
        <source>The job still runs.</source>
        <translation>Der Auftrag läuft noch.</translation>
    </message>
    <message>
        <source>This ad group no longer exists: it was deleted elsewhere.</source>
        <translation>Diese Anzeigengruppe gibt es nicht mehr: Sie wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Nichts zu ändern: Es war schon so.</translation>
    </message>
    <message>
        <source>This job is too long ago to be repeated from here. The journal has it.</source>
        <translation>Dieser Auftrag liegt zu lange zurück, um von hier wiederholt zu werden. Er steht im Journal.</translation>
    </message>
</context>
<context>
    <name>agm::ChartDesk</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>No ad group is shown</source>
        <translation>Keine Anzeigengruppe wird gezeigt</translation>
    </message>
    <message>
        <source>Clear the filters, or load the account, to see its trend.</source>
        <translation>Leeren Sie die Filter oder laden Sie das Konto, um den Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>%1 %2→%3</source>
        <comment>what changed, before and after</comment>
        <translation>%1 %2→%3</translation>
    </message>
    <message>
        <source>As seen at the end of %1</source>
        <translation>Wie am Ende des %1 gesehen</translation>
    </message>
    <message>
        <source>Days as the account reports them, not those of %1: they need not add up to the table’s totals</source>
        <translation>Tage, wie das Konto sie meldet, nicht die von %1: Sie müssen nicht die Summen der Tabelle ergeben</translation>
    </message>
    <message>
        <source>The %1 ad groups with the most spend; %2 more are left out. Filter or select to see them.</source>
        <translation>Die %1 Anzeigengruppen mit den höchsten Ausgaben; %2 weitere fehlen. Filtern oder wählen Sie aus, um sie zu sehen.</translation>
    </message>
    <message>
        <source>On %1 this computer knew nothing of these days</source>
        <translation>Am %1 wusste dieser Rechner nichts von diesen Tagen</translation>
    </message>
    <message>
        <source>It keeps figures from when it first reads them. Choose a later day, or “Now”.</source>
        <translation>Er behält Zahlen, seit er sie zum ersten Mal liest. Wählen Sie einen späteren Tag oder „Jetzt“.</translation>
    </message>
    <message>
        <source>No figures of these days</source>
        <translation>Keine Zahlen dieser Tage</translation>
    </message>
    <message>
        <source>Choose a longer window, or other ad groups.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder andere Anzeigengruppen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe</numerusform>
            <numerusform>%Ln Anzeigengruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>day before dashed</source>
        <translation>Vortag gestrichelt</translation>
    </message>
    <message numerus="yes">
        <source>previous %Ln days dashed</source>
        <translation>
            <numerusform>voriger %Ln Tag gestrichelt</numerusform>
            <numerusform>vorige %Ln Tage gestrichelt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>agm::ChartPane</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Zahlen werden geladen…</translation>
    </message>
    <message>
        <source>The figures could not be had</source>
        <translation>Die Zahlen waren nicht zu bekommen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>agm::ChartTabs</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>agm::ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Chooses the columns of “%1”</source>
        <translation>Wählt die Spalten von „%1“</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Spalten zeigen</translation>
    </message>
    <message>
        <source>No column has this name. Clear the search to see all.</source>
        <translation>Keine Spalte heißt so. Leeren Sie die Suche, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Concluded by this program from the figures.</source>
        <translation>Von diesem Programm aus den Zahlen geschlossen.</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Show %1 columns</source>
        <translation>%1 Spalten zeigen</translation>
    </message>
</context>
<context>
    <name>agm::CommandController</name>
    <message>
        <source>%1: hide</source>
        <translation>%1: ausblenden</translation>
    </message>
    <message>
        <source>%1: show</source>
        <translation>%1: zeigen</translation>
    </message>
    <message>
        <source>%1: what matches %2</source>
        <comment>Pause: what matches spend&gt;50</comment>
        <translation>%1: was auf %2 passt</translation>
    </message>
    <message>
        <source>%1: %2 that match %3</source>
        <comment>Pause: 12 ad groups that match spend&gt;50</comment>
        <translation>%1: %2, die auf %3 passen</translation>
    </message>
    <message>
        <source>shows and selects them, then asks</source>
        <translation>zeigt sie und wählt sie aus, dann fragt es</translation>
    </message>
    <message>
        <source>no ad group matches</source>
        <translation>keine Anzeigengruppe passt</translation>
    </message>
</context>
<context>
    <name>agm::CommandModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>%1, off: %2</source>
        <translation>%1, aus: %2</translation>
    </message>
</context>
<context>
    <name>agm::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command, or one with a filter: pause spend&gt;50 cpr&gt;40</source>
        <translation>Befehl eingeben, auch mit Filter: pausieren spend&gt;50 cpr&gt;40</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>No command has these words. Ad groups are found with the search field (%1).</source>
        <translation>Kein Befehl hat diese Wörter. Anzeigengruppen findet das Suchfeld (%1).</translation>
    </message>
</context>
<context>
    <name>agm::ComparePane</name>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Ad groups, ranked</source>
        <translation>Anzeigengruppen, nach Rang</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Rang nach</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Meiste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>Wenigste zuerst</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>The %1 with the least, and %2 more</source>
        <translation>Die %1 mit dem wenigsten, und %2 weitere</translation>
    </message>
    <message>
        <source>The %1 with the most, and %2 more</source>
        <translation>Die %1 mit dem meisten, und %2 weitere</translation>
    </message>
    <message>
        <source>The worst %1, and %2 more</source>
        <translation>Die schlechtesten %1, und %2 weitere</translation>
    </message>
    <message>
        <source>The best %1, and %2 more</source>
        <translation>Die besten %1, und %2 weitere</translation>
    </message>
    <message>
        <source>what is selected is not among these</source>
        <translation>was ausgewählt ist, ist nicht darunter</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>No ad group has a value for %1 in this period</source>
        <translation>Keine Anzeigengruppe hat in diesem Zeitraum einen Wert für %1</translation>
    </message>
    <message>
        <source>Choose another metric or another period.</source>
        <translation>Wählen Sie eine andere Kennzahl oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Low (95 %)</source>
        <translation>Tief (95 %)</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>Hoch (95 %)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>agm::ConflictDialog</name>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>One field was changed elsewhere since, so the undo left it alone.</source>
        <translation>Ein Feld wurde seither anderswo geändert, also ließ das Zurücknehmen es unberührt.</translation>
    </message>
    <message>
        <source>%1 fields were changed elsewhere since, so the undo left them alone.</source>
        <translation>%1 Felder wurden seither anderswo geändert, also ließ das Zurücknehmen sie unberührt.</translation>
    </message>
    <message>
        <source>%1 Leave them as they are, or put the undo&apos;s value into your drafts and post it after the review.</source>
        <translation>%1 Lassen Sie sie, wie sie sind, oder legen Sie den alten Wert in Ihre Entwürfe und übertragen Sie ihn nach der Prüfung.</translation>
    </message>
    <message>
        <source>All into drafts</source>
        <translation>Alle in Entwürfe</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Alle lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Wie die Änderung es ließ</translation>
    </message>
    <message>
        <source>Undo would write</source>
        <translation>Zurücknehmen würde schreiben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Put into drafts</source>
        <translation>In Entwürfe legen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Put 1 field into drafts</source>
        <translation>1 Feld in Entwürfe legen</translation>
    </message>
    <message>
        <source>Put %1 fields into drafts</source>
        <translation>%1 Felder in Entwürfe legen</translation>
    </message>
    <message>
        <source>Choose at least one field first.</source>
        <translation>Wählen Sie erst mindestens ein Feld.</translation>
    </message>
</context>
<context>
    <name>agm::ConnectionFindings</name>
    <message>
        <source>See campaigns and ad groups</source>
        <translation>Kampagnen und Anzeigengruppen sehen</translation>
    </message>
    <message>
        <source>See daily figures</source>
        <translation>Tageszahlen sehen</translation>
    </message>
    <message>
        <source>Pause, resume and change ad groups</source>
        <translation>Anzeigengruppen pausieren, fortsetzen und ändern</translation>
    </message>
    <message>
        <source>Make ad groups</source>
        <translation>Anzeigengruppen erstellen</translation>
    </message>
    <message>
        <source>See audiences</source>
        <translation>Zielgruppen sehen</translation>
    </message>
    <message>
        <source>The connection works. This key may read the ad groups and change them.</source>
        <translation>Die Verbindung steht. Dieser Schlüssel darf die Anzeigengruppen lesen und ändern.</translation>
    </message>
    <message>
        <source>The connection works. This key may read the ad groups, but not pause or change them.</source>
        <translation>Die Verbindung steht. Dieser Schlüssel darf die Anzeigengruppen lesen, aber nicht pausieren oder ändern.</translation>
    </message>
    <message>
        <source>The server answers, but this key may not read the ad groups. Ask for a key with ad_campaign:basic:read.</source>
        <translation>Der Server antwortet, aber dieser Schlüssel darf die Anzeigengruppen nicht lesen. Bitten Sie um einen mit ad_campaign:basic:read.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✖ %1: not allowed</source>
        <translation>✖ %1: nicht erlaubt</translation>
    </message>
    <message>
        <source>? %1: could not be told</source>
        <translation>? %1: nicht festzustellen</translation>
    </message>
</context>
<context>
    <name>agm::ConnectionTest</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>agm::CountriesField</name>
    <message>
        <source>United States, DE</source>
        <translation>Vereinigte Staaten, DE</translation>
    </message>
</context>
<context>
    <name>agm::CreateDialog</name>
    <message>
        <source>New ad group</source>
        <translation>Neue Anzeigengruppe</translation>
    </message>
    <message>
        <source>No loaded campaign is called “%1”. Choose one of the list.</source>
        <translation>Keine geladene Kampagne heißt „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The campaign owns the budget: %1.</source>
        <translation>Das Budget liegt bei der Kampagne: %1.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Verstanden als %1</translation>
    </message>
    <message>
        <source>Not a country: %1. Type its name or its code.</source>
        <translation>Kein Land: %1. Geben Sie seinen Namen oder Code ein.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ Tag</translation>
    </message>
    <message>
        <source>Only when conversions happen in messages.</source>
        <translation>Nur wenn Conversions in Nachrichten geschehen.</translation>
    </message>
    <message>
        <source>Lowest cost has no target.</source>
        <translation>Niedrigste Kosten haben kein Ziel.</translation>
    </message>
    <message>
        <source>A copy of “%1” · nothing is sent before the review</source>
        <translation>Eine Kopie von „%1“ · nichts wird vor der Prüfung gesendet</translation>
    </message>
    <message>
        <source>From scratch · nothing is sent before the review</source>
        <translation>Von Grund auf · nichts wird vor der Prüfung gesendet</translation>
    </message>
    <message>
        <source>Copy of an ad group: %1</source>
        <translation>Kopie einer Anzeigengruppe: %1</translation>
    </message>
    <message>
        <source>New ad group: %1</source>
        <translation>Neue Anzeigengruppe: %1</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Prüfen und erstellen</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>It will be created active, and may spend at once</source>
        <translation>Sie wird aktiv erstellt und gibt vielleicht sofort Geld aus</translation>
    </message>
    <message>
        <source>It will be created paused</source>
        <translation>Sie wird pausiert erstellt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Cam&amp;paign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>Einen Teil ihres Titels eingeben</translation>
    </message>
    <message>
        <source>&amp;Budget type</source>
        <translation>&amp;Budgetart</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>Bud&amp;get</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Beg&amp;inn</translation>
    </message>
    <message>
        <source>Starts as soon as it is active</source>
        <translation>Beginnt, sobald sie aktiv ist</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>En&amp;de</translation>
    </message>
    <message>
        <source>Runs until paused</source>
        <translation>Läuft, bis sie pausiert wird</translation>
    </message>
    <message>
        <source>&amp;Optimization goal</source>
        <translation>&amp;Optimierungsziel</translation>
    </message>
    <message>
        <source>Conversion &amp;location</source>
        <translation>Conversion-O&amp;rt</translation>
    </message>
    <message>
        <source>Con&amp;version event</source>
        <translation>Con&amp;version-Event</translation>
    </message>
    <message>
        <source>&amp;Message apps</source>
        <translation>&amp;Nachrichten-Apps</translation>
    </message>
    <message>
        <source>Bid strateg&amp;y</source>
        <translation>Gebots&amp;strategie</translation>
    </message>
    <message>
        <source>Cost target or &amp;cap</source>
        <translation>Kosten&amp;ziel oder Obergrenze</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>pro Ergebnis</translation>
    </message>
    <message>
        <source>Cou&amp;ntries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>Names or codes, with commas between. The rest of the targeting can be edited on the draft.</source>
        <translation>Namen oder Codes, mit Kommas dazwischen. Der Rest der Ausrichtung lässt sich am Entwurf bearbeiten.</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>Dynamisches Creative</translation>
    </message>
    <message>
        <source>Combine the parts of the &amp;ads automatically</source>
        <translation>Die Teile der &amp;Anzeigen automatisch verbinden</translation>
    </message>
    <message>
        <source>Fixed after creation.</source>
        <translation>Nach dem Erstellen fest.</translation>
    </message>
</context>
<context>
    <name>agm::Database</name>
    <message>
        <source>The local store is not open.</source>
        <translation>Der lokale Speicher ist nicht offen.</translation>
    </message>
    <message>
        <source>The local store was opened before.</source>
        <translation>Der lokale Speicher wurde schon geöffnet.</translation>
    </message>
</context>
<context>
    <name>agm::DeleteDialog</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A paused ad group spends nothing and can be resumed later.</source>
        <translation>Löschen lässt sich nicht zurücknehmen. Eine pausierte Anzeigengruppe gibt nichts aus und lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>Stattdessen pausieren</translation>
    </message>
    <message>
        <source>Pause %1 instead</source>
        <translation>Stattdessen %1 pausieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type %1, the number of ad groups, to delete them:</source>
        <translation>Geben Sie %1, die Zahl der Anzeigengruppen, ein, um sie zu löschen:</translation>
    </message>
    <message>
        <source>That is not %1. Nothing is deleted.</source>
        <translation>Das ist nicht %1. Nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryDialog</name>
    <message>
        <source>Why is it not delivering?</source>
        <translation>Warum wird sie nicht ausgeliefert?</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryFilters</name>
    <message>
        <source>With issues</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>No delivery</source>
        <translation>Keine Auslieferung</translation>
    </message>
    <message>
        <source>No impression in the stats window.</source>
        <translation>Keine Impression im Auswertungszeitraum.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Prepared changes that have not been posted.</source>
        <translation>Vorbereitete Änderungen, die nicht übertragen sind.</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryWords</name>
    <message>
        <source>The ad group is switched on.</source>
        <translation>Die Anzeigengruppe ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Its campaign is on.</source>
        <translation>Ihre Kampagne ist eingeschaltet.</translation>
    </message>
    <message>
        <source>It has started and has not ended.</source>
        <translation>Sie hat begonnen und ist nicht beendet.</translation>
    </message>
    <message>
        <source>There is a budget.</source>
        <translation>Es gibt ein Budget.</translation>
    </message>
    <message>
        <source>The server names no trouble with its ads.</source>
        <translation>Der Server nennt keine Schwierigkeiten mit ihren Anzeigen.</translation>
    </message>
    <message>
        <source>The server reports no issue.</source>
        <translation>Der Server meldet kein Problem.</translation>
    </message>
    <message>
        <source>The cost target, if there is one, is not below what results cost.</source>
        <translation>Das Kostenziel, falls es eines gibt, liegt nicht unter dem, was Ergebnisse kosten.</translation>
    </message>
    <message>
        <source>Places and ages are not unusually narrow.</source>
        <translation>Orte und Alter sind nicht ungewöhnlich eng.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Bidding</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>slows delivery</source>
        <translation>bremst die Auslieferung</translation>
    </message>
    <message>
        <source>stops delivery</source>
        <translation>verhindert die Auslieferung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The ad group is paused. Resume it (%1).</source>
        <translation>Die Anzeigengruppe ist pausiert. Setzen Sie sie fort (%1).</translation>
    </message>
    <message>
        <source>The review rejected it. Read the issues below, change what they name, and it is reviewed again.</source>
        <translation>Die Prüfung hat sie abgelehnt. Lesen Sie die Probleme unten, ändern Sie, was sie nennen, und sie wird neu geprüft.</translation>
    </message>
    <message>
        <source>It is still being copied. Wait and refresh (%1).</source>
        <translation>Sie wird noch kopiert. Warten und aktualisieren Sie (%1).</translation>
    </message>
    <message>
        <source>The server says “%1”, which this program does not know.</source>
        <translation>Der Server sagt „%1“, was dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Its campaign is not loaded. Refresh (%1).</source>
        <translation>Ihre Kampagne ist nicht geladen. Aktualisieren Sie (%1).</translation>
    </message>
    <message>
        <source>Its campaign is not on: %1. Switch the campaign on in Whop.</source>
        <translation>Ihre Kampagne läuft nicht: %1. Schalten Sie die Kampagne in Whop ein.</translation>
    </message>
    <message>
        <source>The campaign&apos;s payment failed. Mend the payment in Whop.</source>
        <translation>Die Zahlung der Kampagne schlug fehl. Bringen Sie die Zahlung in Whop in Ordnung.</translation>
    </message>
    <message>
        <source>It starts only on %1. An earlier start is set in the schedule (%2).</source>
        <translation>Sie beginnt erst am %1. Ein früherer Beginn lässt sich im Zeitplan setzen (%2).</translation>
    </message>
    <message>
        <source>It ended on %1. A later end is set in the schedule (%2).</source>
        <translation>Sie endete am %1. Ein späteres Ende lässt sich im Zeitplan setzen (%2).</translation>
    </message>
    <message>
        <source>It ends on %1, within a day. A later end is set in the schedule (%2).</source>
        <translation>Sie endet am %1, binnen eines Tages. Ein späteres Ende lässt sich im Zeitplan setzen (%2).</translation>
    </message>
    <message>
        <source>The budget is zero. Set one (%1).</source>
        <translation>Das Budget ist null. Setzen Sie eines (%1).</translation>
    </message>
    <message>
        <source>The server does not say the budget.</source>
        <translation>Der Server nennt das Budget nicht.</translation>
    </message>
    <message>
        <source>It has no ads. Add one in Whop.</source>
        <translation>Sie hat keine Anzeigen. Fügen Sie in Whop eine hinzu.</translation>
    </message>
    <message>
        <source>All of its ads are switched off. Switch one on in Whop.</source>
        <translation>Alle ihre Anzeigen sind ausgeschaltet. Schalten Sie in Whop eine ein.</translation>
    </message>
    <message>
        <source>Its ads were rejected, or are in appeal. Change them in Whop.</source>
        <translation>Ihre Anzeigen wurden abgelehnt oder sind im Einspruch. Ändern Sie sie in Whop.</translation>
    </message>
    <message>
        <source>It is being prepared or reviewed. Wait and refresh (%1).</source>
        <translation>Sie wird vorbereitet oder geprüft. Warten und aktualisieren Sie (%1).</translation>
    </message>
    <message>
        <source>It gets too few results to learn. Fewer ad groups with larger budgets, or a goal that happens more often, help.</source>
        <translation>Sie bekommt zu wenige Ergebnisse zum Lernen. Weniger Anzeigengruppen mit größeren Budgets helfen, oder ein Ziel, das öfter eintritt.</translation>
    </message>
    <message>
        <source>The server does not say how its ads are doing. Look at them in Whop.</source>
        <translation>Der Server sagt nicht, wie es ihren Anzeigen geht. Sehen Sie in Whop nach.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The cost target is %1, and a result cost %2 in this window: bids may be too low to win. Raise the target (%3), or accept less.</source>
        <translation>Das Kostenziel ist %1, und ein Ergebnis kostete in diesem Zeitraum %2: Gebote sind vielleicht zu niedrig, um zu gewinnen. Erhöhen Sie das Ziel (%3) oder nehmen Sie mit weniger vorlieb.</translation>
    </message>
    <message>
        <source>No place is targeted. Choose one in the targeting (%1).</source>
        <translation>Kein Ort ist gewählt. Wählen Sie einen in der Ausrichtung (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln years of age are targeted. Widen them in the targeting (%1).</source>
        <translation>
            <numerusform>Nur %Ln Lebensjahr ist gewählt. Erweitern Sie das in der Ausrichtung (%1).</numerusform>
            <numerusform>Nur %Ln Lebensjahre sind gewählt. Erweitern Sie das in der Ausrichtung (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is delivered because of: %1.</source>
        <translation>Nichts wird ausgeliefert wegen: %1.</translation>
    </message>
    <message>
        <source>Nothing stops it. Delivery is held back by: %1.</source>
        <translation>Nichts verhindert sie. Die Auslieferung wird gebremst durch: %1.</translation>
    </message>
    <message>
        <source>Nothing was found that stops or slows it. A new ad group may need some hours to begin.</source>
        <translation>Nichts wurde gefunden, was sie verhindert oder bremst. Eine neue Anzeigengruppe braucht vielleicht einige Stunden.</translation>
    </message>
</context>
<context>
    <name>agm::DesktopNotifier</name>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>agm::DraftBook</name>
    <message>
        <source>The drafts of these ad groups could not be read and were left where they are: %1.</source>
        <translation>Die Entwürfe dieser Anzeigengruppen waren nicht lesbar und blieben, wo sie sind: %1.</translation>
    </message>
    <message>
        <source>Discard a field</source>
        <translation>Ein Feld verwerfen</translation>
    </message>
    <message>
        <source>Discard all drafts</source>
        <translation>Alle Entwürfe verwerfen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>agm::DuplicateDialog</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>As &amp;paused copies</source>
        <translation>Als &amp;pausierte Kopien</translation>
    </message>
    <message>
        <source>Every setting is copied, the ads are not. The copies are drafts first, and are reviewed before anything is sent.</source>
        <translation>Jede Einstellung wird kopiert, die Anzeigen nicht. Die Kopien sind erst Entwürfe und werden geprüft, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>With their ads, by the &amp;server</source>
        <translation>Mit ihren Anzeigen, durch den &amp;Server</translation>
    </message>
    <message>
        <source>The committed daily spend does not change.</source>
        <translation>Die gebundenen Ausgaben pro Tag ändern sich nicht.</translation>
    </message>
    <message>
        <source>The committed daily spend changes by %1.</source>
        <translation>Die gebundenen Ausgaben pro Tag ändern sich um %1.</translation>
    </message>
    <message>
        <source>Each copy runs or rests as its source does. It is sent at once and can only be taken back by deleting the copies. Not every account offers it. %1</source>
        <translation>Jede Kopie läuft oder ruht wie ihre Vorlage. Sie wird sofort gesendet und lässt sich nur zurücknehmen, indem die Kopien gelöscht werden. Nicht jedes Konto bietet das. %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put %1 into drafts</source>
        <translation>%1 in Entwürfe legen</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1 (%2)</source>
        <translation>%1 duplizieren (%2)</translation>
    </message>
</context>
<context>
    <name>agm::EditController</name>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>Wählen Sie erst Anzeigengruppen in der Tabelle aus.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Mark %1 for deletion</source>
        <translation>%1 zum Löschen vormerken</translation>
    </message>
</context>
<context>
    <name>agm::EditorDialog</name>
    <message>
        <source>One field cannot be read: see ✖.</source>
        <translation>Ein Feld ist nicht lesbar: siehe ✖.</translation>
    </message>
    <message>
        <source>%1 fields cannot be read: see ✖.</source>
        <translation>%1 Felder sind nicht lesbar: siehe ✖.</translation>
    </message>
    <message>
        <source>Cannot be told until every field can be read.</source>
        <translation>Nicht zu sagen, bis jedes Feld lesbar ist.</translation>
    </message>
    <message>
        <source>%1. The review holds back what is marked ✖.</source>
        <translation>%1. Die Prüfung hält zurück, was mit ✖ markiert ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as &amp;draft</source>
        <translation>Als &amp;Entwurf speichern</translation>
    </message>
    <message>
        <source>Review and post</source>
        <translation>Prüfen und übertragen</translation>
    </message>
    <message>
        <source>Review and post 1 change</source>
        <translation>1 Änderung prüfen und übertragen</translation>
    </message>
    <message>
        <source>Review and post %1 changes</source>
        <translation>%1 Änderungen prüfen und übertragen</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>1 field changed</source>
        <translation>1 Feld geändert</translation>
    </message>
    <message>
        <source>%1 fields changed</source>
        <translation>%1 Felder geändert</translation>
    </message>
    <message>
        <source>%1, and every ad group has that value already</source>
        <translation>%1, und jede Anzeigengruppe hat diesen Wert schon</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 Kampagne</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 Kampagnen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 · mixed values stay as they are unless touched</source>
        <translation>%1 · gemischte Werte bleiben, wenn Sie sie nicht anfassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of what you entered here has been kept as a draft.</source>
        <translation>Nichts von dem, was Sie hier eingaben, ist als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>agm::EffectCard</name>
    <message>
        <source>Effect on the committed daily spend</source>
        <translation>Wirkung auf die gebundenen Ausgaben pro Tag</translation>
    </message>
    <message>
        <source>%1 per day, no change</source>
        <translation>%1 pro Tag, keine Änderung</translation>
    </message>
    <message>
        <source>%1 → %2   %3 per day</source>
        <translation>%1 → %2   %3 pro Tag</translation>
    </message>
    <message>
        <source>Nothing is committed, no change</source>
        <translation>Nichts ist gebunden, keine Änderung</translation>
    </message>
    <message>
        <source>Worst day %1</source>
        <translation>Schlimmster Tag %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Lifetime budgets apart: %1</source>
        <translation>Laufzeitbudgets gesondert: %1</translation>
    </message>
    <message>
        <source>Lifetime budgets apart: %1 → %2</source>
        <translation>Laufzeitbudgets gesondert: %1 → %2</translation>
    </message>
    <message>
        <source>Unknown for %1</source>
        <translation>Unbekannt für %1</translation>
    </message>
    <message>
        <source>Unknown for 1 campaign budget</source>
        <translation>Unbekannt für 1 Kampagnenbudget</translation>
    </message>
    <message>
        <source>Unknown for %1 campaign budgets</source>
        <translation>Unbekannt für %1 Kampagnenbudgets</translation>
    </message>
</context>
<context>
    <name>agm::EnvironmentBadge</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>CUSTOM</source>
        <translation>EIGENE</translation>
    </message>
    <message>
        <source>CUSTOM %1</source>
        <translation>EIGENE %1</translation>
    </message>
    <message>
        <source>The demo account lives on this computer. No real money is spent.</source>
        <translation>Das Demokonto liegt auf diesem Rechner. Kein echtes Geld wird ausgegeben.</translation>
    </message>
    <message>
        <source>Whop&apos;s sandbox. No real money is spent.</source>
        <translation>Whops Sandbox. Kein echtes Geld wird ausgegeben.</translation>
    </message>
    <message>
        <source>A real account. Changes here spend or stop real money.</source>
        <translation>Ein echtes Konto. Änderungen hier geben echtes Geld aus oder halten es an.</translation>
    </message>
    <message>
        <source>A server on this computer (%1).</source>
        <translation>Ein Server auf diesem Rechner (%1).</translation>
    </message>
    <message>
        <source>Another server (%1). Take its money for real.</source>
        <translation>Ein anderer Server (%1). Halten Sie sein Geld für echt.</translation>
    </message>
</context>
<context>
    <name>agm::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>As &amp;shown: %1</source>
        <translation>Wie ge&amp;zeigt: %1</translation>
    </message>
    <message>
        <source>Se&amp;lected: %1</source>
        <translation>Ausge&amp;wählt: %1</translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation>&amp;Alle: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>As s&amp;hown, in this order: %Ln columns</source>
        <translation>
            <numerusform>Wie &amp;gezeigt, in dieser Reihenfolge: %Ln Spalte</numerusform>
            <numerusform>Wie &amp;gezeigt, in dieser Reihenfolge: %Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every attribute of the API</source>
        <translation>Jedes Attri&amp;but der API</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>Namen und Wörter</translation>
    </message>
    <message>
        <source>Of the A&amp;PI, such as budget_amount</source>
        <translation>Der A&amp;PI, wie budget_amount</translation>
    </message>
    <message>
        <source>As shown, such as “%1”</source>
        <translation>Wie gezeigt, etwa „%1“</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;CSV, which can be read back with changes</source>
        <translation>&amp;CSV, das sich mit Änderungen wieder einlesen lässt</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark, by which Excel knows UTF-8</source>
        <translation>Mit B&amp;yte-Reihenfolge-Marke (BOM), an der Excel UTF-8 erkennt</translation>
    </message>
    <message>
        <source>Spreadsheet (&amp;XLSX), with formats for numbers and times</source>
        <translation>Tabelle (&amp;XLSX), mit Formaten für Zahlen und Zeiten</translation>
    </message>
    <message>
        <source>Times are in UTC. What is undefined or not known stays empty. The ID is always there.</source>
        <translation>Zeiten sind in UTC. Was nicht definiert oder nicht bekannt ist, bleibt leer. Die ID ist immer dabei.</translation>
    </message>
    <message>
        <source>%1 with drafts are written as they are shown, that is with the drafts.</source>
        <translation>Mit Entwürfen: %1. Geschrieben wird, was gezeigt wird, also mit den Entwürfen.</translation>
    </message>
    <message>
        <source>Figures of this stats window are still loading; those that are missing stay empty.</source>
        <translation>Zahlen dieses Auswertungszeitraums werden noch geladen; fehlende bleiben leer.</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>agm::FacetButton</name>
    <message>
        <source>1 ad group</source>
        <translation>1 Anzeigengruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe</numerusform>
            <numerusform>%Ln Anzeigengruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::FallbackSecretStore</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, or none is running: keys are kept for this session only.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund, oder keiner läuft: Schlüssel gelten nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>agm::FieldRow</name>
    <message>
        <source>Keep as it is</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Takes back what you changed here.</source>
        <translation>Nimmt zurück, was Sie hier geändert haben.</translation>
    </message>
    <message>
        <source>Keep as it is: %1</source>
        <translation>Lassen, wie es ist: %1</translation>
    </message>
</context>
<context>
    <name>agm::FigureActions</name>
    <message>
        <source>Re&amp;view of the period</source>
        <translation>&amp;Auswertung des Zeitraums</translation>
    </message>
    <message>
        <source>Ad &amp;groups</source>
        <translation>Anzeigen&amp;gruppen</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>D&amp;iagramme</translation>
    </message>
    <message>
        <source>Cost &amp;targets…</source>
        <translation>Kosten&amp;ziele…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Auswertung e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>agm::FigureDesk</name>
    <message>
        <source>A report is being written.</source>
        <translation>Eine Auswertung wird geschrieben.</translation>
    </message>
    <message>
        <source>There is no review yet: load an account first.</source>
        <translation>Noch gibt es keine Auswertung: Laden Sie erst ein Konto.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>agm::FilterAssist</name>
    <message>
        <source>Character %1: %2</source>
        <comment>place in the text: what is wrong</comment>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::FilterBuilder</name>
    <message>
        <source>Build a filter</source>
        <translation>Filter zusammenstellen</translation>
    </message>
    <message>
        <source>Show ad groups where</source>
        <translation>Anzeigengruppen zeigen, bei denen</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>alle davon gelten</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>mindestens eine davon gilt</translation>
    </message>
    <message>
        <source>No condition: every ad group is shown.</source>
        <translation>Keine Bedingung: Jede Anzeigengruppe wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 match.</source>
        <comment>14 ad groups match.</comment>
        <translation>%1 passen.</translation>
    </message>
    <message>
        <source>%1 match what is finished so far.</source>
        <translation>%1 passen auf das bisher Fertige.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>Show 14 ad groups</comment>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>agm::FilterConditionList</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>and at least one of these:</source>
        <translation>und mindestens eine davon:</translation>
    </message>
    <message>
        <source>or all of these:</source>
        <translation>oder alle davon:</translation>
    </message>
</context>
<context>
    <name>agm::FilterConditionRow</name>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Turns the condition round: what does not match is shown.</source>
        <translation>Kehrt die Bedingung um: Gezeigt wird, was nicht passt.</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NICHT</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation>Filtertext</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>title, ID or campaign contains</source>
        <translation>Titel, ID oder Kampagne enthält</translation>
    </message>
    <message>
        <source>Write a word or a phrase.</source>
        <translation>Schreiben Sie ein Wort oder eine Wendung.</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <translation>Schreiben Sie einen Filter.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>This is more than one value. Put a phrase in quotation marks.</source>
        <translation>Das ist mehr als ein Wert. Setzen Sie eine Wendung in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>agm::FilterController</name>
    <message>
        <source>The pattern needs too many steps for some titles. Write it simpler: nothing like (a+)+, where a repetition stands in a repetition.</source>
        <translation>Das Muster braucht für manche Titel zu viele Schritte. Schreiben Sie es einfacher: nichts wie (a+)+, wo eine Wiederholung in einer steht.</translation>
    </message>
    <message>
        <source>Until then every ad group is shown.</source>
        <translation>Bis dahin wird jede Anzeigengruppe gezeigt.</translation>
    </message>
    <message>
        <source>Until then the table shows: %1</source>
        <translation>Bis dahin zeigt die Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>agm::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>agm::FilterTimeEdit</name>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>%1: kind of time</source>
        <translation>%1: Art der Zeit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
</context>
<context>
    <name>agm::FilterValueEdit</name>
    <message>
        <source>50 or 50usd</source>
        <translation>50 oder 50usd</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1.5</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>Wörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>words or a number</source>
        <translation>Wörter oder eine Zahl</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>agm::FilterWordsEdit</name>
    <message>
        <source>Another word, then Enter</source>
        <translation>Weiteres Wort, dann Enter</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Weiteres Wort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: words chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::FindingSummary</name>
    <message>
        <source>%1, the first: %2</source>
        <translation>%1, die erste: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Nächstes Bedienelement</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Voriges Bedienelement</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menü dessen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Copy, cut and paste in lists and texts</source>
        <translation>In Listen und Texten kopieren, ausschneiden und einfügen</translation>
    </message>
    <message>
        <source>Leave a dialog, a menu, a message or a field</source>
        <translation>Einen Dialog, ein Menü, eine Meldung oder ein Feld verlassen</translation>
    </message>
    <message>
        <source>Table of ad groups</source>
        <translation>Tabelle der Anzeigengruppen</translation>
    </message>
    <message>
        <source>Select the row or take it out</source>
        <translation>Zeile auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Edit the cell, or show the details</source>
        <translation>Zelle bearbeiten oder Details zeigen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Take the value and edit the next cell</source>
        <translation>Wert übernehmen und nächste Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Go without selecting</source>
        <translation>Gehen, ohne auszuwählen</translation>
    </message>
    <message>
        <source>First and last column</source>
        <translation>Erste und letzte Spalte</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle gehen</translation>
    </message>
    <message>
        <source>Offer words</source>
        <translation>Wörter anbieten</translation>
    </message>
    <message>
        <source>Clear, then leave</source>
        <translation>Leeren, dann verlassen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show the view</source>
        <translation>Ansicht zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Nach oben oder unten bewegen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Go along the points</source>
        <translation>Den Punkten entlang gehen</translation>
    </message>
    <message>
        <source>Go to another line or point</source>
        <translation>Zu einer anderen Linie oder einem anderen Punkt gehen</translation>
    </message>
    <message>
        <source>Next plot or point</source>
        <translation>Nächste Zeichenfläche oder nächster Punkt</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>Erster und letzter Punkt</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>Show the ad group</source>
        <translation>Anzeigengruppe zeigen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Post this row or leave it out</source>
        <translation>Diese Zeile senden oder auslassen</translation>
    </message>
    <message>
        <source>Go to the ad group of the row</source>
        <translation>Zur Anzeigengruppe der Zeile gehen</translation>
    </message>
    <message>
        <source>Discard the row</source>
        <translation>Zeile verwerfen</translation>
    </message>
    <message>
        <source>Of a conflict: keep mine</source>
        <translation>Bei einem Konflikt: meines behalten</translation>
    </message>
    <message>
        <source>Of a conflict: keep theirs</source>
        <translation>Bei einem Konflikt: das andere behalten</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Undo the job</source>
        <translation>Auftrag rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the job</source>
        <translation>Auftrag wiederholen</translation>
    </message>
</context>
<context>
    <name>agm::FunnelPane</name>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Das Ausgewählte</translation>
    </message>
    <message>
        <source>All ad groups</source>
        <translation>Alle Anzeigengruppen</translation>
    </message>
    <message>
        <source>%1 more result types: %2</source>
        <translation>%1 weitere Ergebnisarten: %2</translation>
    </message>
    <message>
        <source>impressions, clicks or results</source>
        <translation>Impressionen, Klicks oder Ergebnisse</translation>
    </message>
    <message>
        <source>What is selected has no impressions in this period</source>
        <translation>Das Ausgewählte hat in diesem Zeitraum keine Impressionen</translation>
    </message>
    <message>
        <source>No ad group has impressions in this period</source>
        <translation>Keine Anzeigengruppe hat in diesem Zeitraum Impressionen</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>Ergebnisart</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>Median CTR</source>
        <translation>Median-CTR</translation>
    </message>
    <message>
        <source>Results per click</source>
        <translation>Ergebnisse pro Klick</translation>
    </message>
    <message>
        <source>Median results per click</source>
        <translation>Median der Ergebnisse pro Klick</translation>
    </message>
</context>
<context>
    <name>agm::FunnelPanel</name>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Median of the account&apos;s single ad groups with these results: %1</source>
        <translation>Median der einzelnen Anzeigengruppen des Kontos mit diesen Ergebnissen: %1</translation>
    </message>
    <message>
        <source>%1 clicks of %2 impressions</source>
        <translation>%1 Klicks von %2 Impressionen</translation>
    </message>
    <message>
        <source>Results per click</source>
        <translation>Ergebnisse pro Klick</translation>
    </message>
    <message>
        <source>%1 results for %2 clicks</source>
        <translation>%1 Ergebnisse für %2 Klicks</translation>
    </message>
    <message>
        <source>Click to select its ad groups</source>
        <translation>Klicken, um ihre Anzeigengruppen auszuwählen</translation>
    </message>
</context>
<context>
    <name>agm::GroupsPane</name>
    <message>
        <source>No ad groups to show</source>
        <translation>Keine Anzeigengruppen zu zeigen</translation>
    </message>
    <message>
        <source>The table is empty, or its filter matches nothing.</source>
        <translation>Die Tabelle ist leer, oder nichts passt auf ihren Filter.</translation>
    </message>
</context>
<context>
    <name>agm::GuardQuestion</name>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the total: look again at what changes.</source>
        <translation>%1 ist nicht die Summe: Sehen Sie noch einmal nach, was sich ändert.</translation>
    </message>
</context>
<context>
    <name>agm::GuardSettingsDialog</name>
    <message>
        <source>Limits of this account</source>
        <translation>Grenzen dieses Kontos</translation>
    </message>
    <message>
        <source>Below these limits a change is sent without a question and can be undone. Above them it is sent only when the new daily total is typed.</source>
        <translation>Unter diesen Grenzen wird eine Änderung ohne Frage gesendet und lässt sich zurücknehmen. Darüber wird sie nur gesendet, wenn die neue Tagessumme eingegeben wird.</translation>
    </message>
    <message>
        <source>Reset to the recommended limits</source>
        <translation>Auf die empfohlenen Grenzen zurücksetzen</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Grenzen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One edit, &amp;raise</source>
        <translation>Eine Bearbeitung, &amp;Erhöhung</translation>
    </message>
    <message>
        <source>A larger raise of one amount asks. 0 % asks about every raise.</source>
        <translation>Bei einer größeren Erhöhung eines Betrags wird gefragt. 0 % fragt bei jeder Erhöhung.</translation>
    </message>
    <message>
        <source>One edit, &amp;cut</source>
        <translation>Eine Bearbeitung, &amp;Senkung</translation>
    </message>
    <message>
        <source>A larger cut of one amount asks. 100 % never asks about a cut.</source>
        <translation>Bei einer größeren Senkung eines Betrags wird gefragt. 100 % fragt nie bei einer Senkung.</translation>
    </message>
    <message>
        <source>One job, &amp;amount per day</source>
        <translation>Ein Auftrag, &amp;Betrag pro Tag</translation>
    </message>
    <message>
        <source>A job that raises the committed daily spend by more asks; counted in each currency on its own.</source>
        <translation>Bei einem Auftrag, der die gebundenen Ausgaben pro Tag stärker erhöht, wird gefragt; in jeder Währung für sich gezählt.</translation>
    </message>
    <message>
        <source>One job, &amp;share</source>
        <translation>Ein Auftrag, &amp;Anteil</translation>
    </message>
    <message>
        <source>The same as a share of the committed daily spend. The larger of the two counts.</source>
        <translation>Dasselbe als Anteil der gebundenen Ausgaben pro Tag. Der größere von beiden zählt.</translation>
    </message>
    <message>
        <source>Within &amp;24 hours</source>
        <translation>Binnen &amp;24 Stunden</translation>
    </message>
    <message>
        <source>Raises of one amount within 24 hours together, however small each of them is.</source>
        <translation>Erhöhungen eines Betrags binnen 24 Stunden zusammen, so klein jede auch ist.</translation>
    </message>
    <message>
        <source>Ask when a &amp;zero seems to be too many or too few</source>
        <translation>Fragen, wenn eine &amp;Null zu viel oder zu wenig scheint</translation>
    </message>
    <message>
        <source>Ask when a zero seems to be too many or too few</source>
        <translation>Fragen, wenn eine Null zu viel oder zu wenig scheint</translation>
    </message>
    <message>
        <source>185 → 1850 and 18500 → 185000 ask even where the limits above would let them pass.</source>
        <translation>185 → 1850 und 18500 → 185000 fragen auch dort, wo die Grenzen oben sie durchließen.</translation>
    </message>
    <message>
        <source>&amp;Worst-day factor</source>
        <translation>&amp;Faktor für den schlimmsten Tag</translation>
    </message>
    <message>
        <source>For the figure “Worst day” only, it never asks: on one day an ad network may spend up to this many times a daily budget.</source>
        <translation>Nur für die Zahl „Schlimmster Tag“, gefragt wird nie: An einem Tag darf ein Werbenetzwerk bis zu so vielen Tagesbudgets ausgeben.</translation>
    </message>
    <message>
        <source>the question about a zero</source>
        <translation>die Frage nach einer Null</translation>
    </message>
    <message>
        <source>This account spends real money, and these are looser than now or than recommended: %1. A slip costs more before anybody is asked.</source>
        <translation>Dieses Konto gibt echtes Geld aus, und diese Grenzen sind lockerer als jetzt oder als empfohlen: %1. Ein Versehen kostet mehr, bevor jemand gefragt wird.</translation>
    </message>
    <message>
        <source>The limits were not saved: %1</source>
        <translation>Die Grenzen wurden nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The recommended limits: a large raise asks first.</source>
        <translation>Die empfohlenen Grenzen: Eine große Erhöhung fragt erst.</translation>
    </message>
    <message>
        <source>Limits of your own; a raise above them asks first.</source>
        <translation>Eigene Grenzen; eine Erhöhung darüber fragt erst.</translation>
    </message>
    <message>
        <source>Type a share such as %1 %.</source>
        <translation>Geben Sie einen Anteil wie %1 % ein.</translation>
    </message>
    <message>
        <source>It must be between 0 % and %1 %; without a sign.</source>
        <translation>Er muss zwischen 0 % und %1 % liegen; ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Type a number such as %1.</source>
        <translation>Geben Sie eine Zahl wie %1 ein.</translation>
    </message>
    <message>
        <source>This could mean %1. Write it without a sign between the digits.</source>
        <translation>Das könnte %1 heißen. Schreiben Sie es ohne Zeichen zwischen den Ziffern.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>It must not be above %1.</source>
        <translation>Es darf nicht über %1 liegen.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Es muss zwischen %1 und %2 liegen.</translation>
    </message>
</context>
<context>
    <name>agm::GuideWindow</name>
    <message>
        <source>Every attribute</source>
        <translation>Jedes Attribut</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Diese Wörter stehen nicht im Handbuch.</translation>
    </message>
    <message>
        <source>guide.md</source>
        <extracomment>Not shown: the file of resources/guide that has the guide in this language, such as guide.de.md.</extracomment>
        <translation>guide.de.md</translation>
    </message>
</context>
<context>
    <name>agm::ImportChangesModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>agm::ImportDialog</name>
    <message>
        <source>1 line read</source>
        <translation>1 Zeile gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, reason</comment>
        <translation>%1 ist nicht nutzbar. %2</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>nichts würde sich ändern</translation>
    </message>
    <message>
        <source>%1 would change, in 1 value</source>
        <translation>Änderungen an %1, in 1 Wert</translation>
    </message>
    <message numerus="yes">
        <source>%1 would change, in %Ln values</source>
        <translation>
            <numerusform>Änderungen an %1, in %Ln Wert</numerusform>
            <numerusform>Änderungen an %1, in %Ln Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is refused</source>
        <translation>1 Zeile ist abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are refused</source>
        <translation>
            <numerusform>%Ln Zeile ist abgelehnt</numerusform>
            <numerusform>%Ln Zeilen sind abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste a sheet</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Import changes</source>
        <translation>Änderungen importieren</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you accept becomes drafts, and nothing is sent before you review and post.</source>
        <translation>Noch ist nichts geändert. Was Sie annehmen, wird zu Entwürfen, und nichts wird gesendet, bevor Sie prüfen und übertragen.</translation>
    </message>
    <message>
        <source>Passed over, because they cannot be changed: %1.</source>
        <translation>Übergangen, weil sie sich nicht ändern lassen: %1.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Refused: such a line is left out as a whole; a column that is refused as a whole is left out of all lines.</source>
        <translation>Abgelehnt: Eine solche Zeile wird ganz weggelassen; eine Spalte, die ganz abgelehnt ist, wird in allen Zeilen weggelassen.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Copy refused</source>
        <translation>Abgelehntes &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save refused…</source>
        <translation>Abgelehntes &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Make 1 draft value</source>
        <translation>1 Ent&amp;wurfswert anlegen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln draft values</source>
        <translation>
            <numerusform>%Ln Ent&amp;wurfswert anlegen</numerusform>
            <numerusform>%Ln Ent&amp;wurfswerte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make drafts and &amp;review…</source>
        <translation>Entwürfe anlegen und &amp;prüfen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Paste of a sheet</source>
        <translation>Einfügen einer Tabelle</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>Abgelehntes speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>What is refused is in %1.</source>
        <translation>Das Abgelehnte steht in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>agm::ImportRefusalsModel</name>
    <message>
        <source>all</source>
        <comment>lines</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum abgelehnt</translation>
    </message>
</context>
<context>
    <name>agm::InsightDesk</name>
    <message>
        <source>Refresh to try again.</source>
        <translation>Aktualisieren Sie, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>agm::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 selected: spend</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Committed %1</source>
        <translation>Gebunden %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln unknown</source>
        <translation>
            <numerusform>%1 + %Ln unbekannt</numerusform>
            <numerusform>%1 + %Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>What the ad groups that are on may spend in a day.</source>
        <translation>Was die eingeschalteten Anzeigengruppen an einem Tag ausgeben können.</translation>
    </message>
    <message>
        <source>What is done stays done; the rest is not sent.</source>
        <translation>Was getan ist, bleibt getan; der Rest wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Wird geladen… %1</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <comment>time, zone</comment>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>agm::JobOutcome</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Changed elsewhere since: %1. Nothing was overwritten; choose which value to keep.</source>
        <translation>Seither anderswo geändert: %1. Nichts wurde überschrieben; wählen Sie, welcher Wert bleibt.</translation>
    </message>
    <message>
        <source>The server accepted the request, but the ad group is still “%1”. Refresh and try again.</source>
        <translation>Der Server nahm die Anfrage an, aber die Anzeigengruppe ist noch „%1“. Aktualisieren Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server accepted the request, but did not take: %1. Read again, the ad group still has its former value there.</source>
        <translation>Der Server nahm die Anfrage an, übernahm aber nicht: %1. Neu gelesen, hat die Anzeigengruppe dort noch ihren früheren Wert.</translation>
    </message>
</context>
<context>
    <name>agm::JobResultsDialog</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Only what failed, was not sent or is not known</source>
        <translation>Nur was fehlschlug, nicht gesendet wurde oder unbekannt ist</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>and 1 other reason</source>
        <translation>und 1 anderer Grund</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>und %Ln anderer Grund</numerusform>
            <numerusform>und %Ln andere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts schlug fehl.</translation>
    </message>
    <message>
        <source>The job is still running.</source>
        <translation>Der Auftrag läuft noch.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone.</source>
        <translation>Löschen lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <translation>Nichts ist mehr zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>agm::JobResultsModel</name>
    <message>
        <source>%1: %2 → %3.</source>
        <comment>field, before and after</comment>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1: expected “%2”, found “%3”, was to become “%4”.</source>
        <comment>field and three values</comment>
        <translation>%1: erwartet „%2“, gefunden „%3“, sollte „%4“ werden.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
</context>
<context>
    <name>agm::JobSentence</name>
    <message>
        <source>Pausing</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>Wird dupliziert</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>Fortgesetzt: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>Dupliziert: %1</translation>
    </message>
    <message>
        <source>No ad group was paused.</source>
        <translation>Keine Anzeigengruppe wurde pausiert.</translation>
    </message>
    <message>
        <source>No ad group was resumed.</source>
        <translation>Keine Anzeigengruppe wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>No ad group was deleted.</source>
        <translation>Keine Anzeigengruppe wurde gelöscht.</translation>
    </message>
    <message>
        <source>No ad group was changed.</source>
        <translation>Keine Anzeigengruppe wurde geändert.</translation>
    </message>
    <message>
        <source>No ad group was created.</source>
        <translation>Keine Anzeigengruppe wurde erstellt.</translation>
    </message>
    <message>
        <source>No ad group was duplicated.</source>
        <translation>Keine Anzeigengruppe wurde dupliziert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling… %1, waiting for %2</source>
        <translation>Wird abgebrochen… %1, wartet auf %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pausing 214 ad groups… / 131 done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>Pausing 131/214</comment>
        <translation>%1: %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln failed</source>
        <comment>Pausing 131/214, 1 failed</comment>
        <translation>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Paused 12 ad groups / money</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>1 was so already.</source>
        <translation>1 war schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln war schon so.</numerusform>
            <numerusform>%Ln waren schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln schlug fehl.</numerusform>
            <numerusform>%Ln schlugen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 the outcome is not known: the answer was lost.</source>
        <translation>Für 1 ist der Ausgang unbekannt: Die Antwort ging verloren.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln the outcome is not known: the answers were lost.</source>
        <translation>
            <numerusform>Für %Ln ist der Ausgang unbekannt: Die Antwort ging verloren.</numerusform>
            <numerusform>Für %Ln ist der Ausgang unbekannt: Die Antworten gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was not sent.</source>
        <translation>1 wurde nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>%Ln wurde nicht gesendet.</numerusform>
            <numerusform>%Ln wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often / reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Was paused already</source>
        <translation>War schon pausiert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Was active already</source>
        <translation>War schon aktiv</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Was gone already</source>
        <translation>War schon weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Dupliziert</translation>
    </message>
    <message>
        <source>Pausing %1…</source>
        <translation>%1 werden pausiert…</translation>
    </message>
    <message>
        <source>Resuming %1…</source>
        <translation>%1 werden fortgesetzt…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 werden gelöscht…</translation>
    </message>
    <message>
        <source>Changing %1…</source>
        <translation>%1 werden geändert…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>%1 werden erstellt…</translation>
    </message>
    <message>
        <source>Duplicating %1…</source>
        <translation>%1 werden dupliziert…</translation>
    </message>
</context>
<context>
    <name>agm::JournalController</name>
    <message>
        <source>A job is still being sent. Wait until it is done, or cancel it.</source>
        <translation>Ein Auftrag wird noch gesendet. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>%1 cannot come back: the job deleted them. The journal offers a paused copy of each.</source>
        <translation>%1 können nicht zurückkommen: Der Auftrag hat sie gelöscht. Das Journal bietet von jeder eine pausierte Kopie.</translation>
    </message>
    <message>
        <source>It is not known whether the change of %1 happened; they are left alone.</source>
        <translation>Ob die Änderung von %1 geschah, ist nicht bekannt; sie bleiben unberührt.</translation>
    </message>
    <message>
        <source>The journal holds no settings of this ad group.</source>
        <translation>Das Journal hat keine Einstellungen dieser Anzeigengruppe.</translation>
    </message>
    <message>
        <source>Copy of a deleted ad group</source>
        <translation>Kopie einer gelöschten Anzeigengruppe</translation>
    </message>
    <message>
        <source>Undo what was changed elsewhere</source>
        <translation>Anderswo Geändertes zurücknehmen</translation>
    </message>
</context>
<context>
    <name>agm::JournalDialog</name>
    <message>
        <source>Choose a change first.</source>
        <translation>Wählen Sie erst eine Änderung.</translation>
    </message>
    <message>
        <source>A deleted ad group cannot come back. Make a paused copy instead.</source>
        <translation>Eine gelöschte Anzeigengruppe kann nicht zurückkommen. Legen Sie stattdessen eine pausierte Kopie an.</translation>
    </message>
    <message>
        <source>A copy that the server made is not taken back. Delete it in the table.</source>
        <translation>Eine Kopie, die der Server machte, wird nicht zurückgenommen. Löschen Sie sie in der Tabelle.</translation>
    </message>
    <message>
        <source>This took another change back. Use Redo to do that one again.</source>
        <translation>Dies nahm eine andere Änderung zurück. Mit Wiederholen machen Sie jene noch einmal.</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>Sie ist nicht fertig.</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>Sie änderte nichts.</translation>
    </message>
    <message>
        <source>Open a change and choose an ad group first.</source>
        <translation>Öffnen Sie eine Änderung und wählen Sie erst eine Anzeigengruppe.</translation>
    </message>
    <message>
        <source>Its outcome is not known. It is asked for at the next start.</source>
        <translation>Ihr Ausgang ist nicht bekannt. Beim nächsten Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Sie wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Some of it was taken back already; only the rest changes.</source>
        <translation>Ein Teil wurde schon zurückgenommen; nur der Rest ändert sich.</translation>
    </message>
    <message>
        <source>Writes back what was there before, where nobody changed it since.</source>
        <translation>Schreibt zurück, was vorher da war, wo es seither niemand geändert hat.</translation>
    </message>
    <message>
        <source>Only the selected ad groups of this change.</source>
        <translation>Nur die ausgewählten Anzeigengruppen dieser Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln ad groups</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe zurücknehmen</numerusform>
            <numerusform>%Ln Anzeigengruppen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo ad group</source>
        <translation>Anzeigengruppe zurücknehmen</translation>
    </message>
    <message>
        <source>What was created is taken back as a whole.</source>
        <translation>Was erstellt wurde, wird als Ganzes zurückgenommen.</translation>
    </message>
    <message>
        <source>This field was not changed.</source>
        <translation>Dieses Feld wurde nicht geändert.</translation>
    </message>
    <message>
        <source>This version does not know the field.</source>
        <translation>Diese Version kennt das Feld nicht.</translation>
    </message>
    <message>
        <source>Choose one field.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>Only “%1” of this ad group.</source>
        <translation>Nur „%1“ dieser Anzeigengruppe.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Macht noch einmal, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Choose an ad group that was deleted: open the change and go to its row.</source>
        <translation>Wählen Sie eine gelöschte Anzeigengruppe: Öffnen Sie die Änderung und gehen Sie zu ihrer Zeile.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>Sie wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Prepares a new ad group with the settings that the deleted one had, paused.</source>
        <translation>Bereitet eine neue, pausierte Anzeigengruppe mit den Einstellungen der gelöschten vor.</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>Sie wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Goes to the ad group in the table.</source>
        <translation>Geht zur Anzeigengruppe in der Tabelle.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Writes everything that is listed to a CSV or JSON file.</source>
        <translation>Schreibt alles Gelistete in eine CSV- oder JSON-Datei.</translation>
    </message>
    <message>
        <source>History of this ad group</source>
        <translation>Verlauf dieser Anzeigengruppe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Wrote %1: %2 changes with %3 rows.</source>
        <translation>%1 geschrieben: %2 Änderungen mit %3 Zeilen.</translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing was left there: %2. Choose another folder or free some space.</source>
        <translation>%1 ließ sich nicht schreiben, und dort blieb nichts zurück: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search titles, ids, errors and notes</source>
        <translation>Titel, IDs, Fehler und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Im Journal suchen</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Show all ad groups again</source>
        <translation>Wieder alle Anzeigengruppen zeigen</translation>
    </message>
    <message>
        <source>Posted changes</source>
        <translation>Übertragene Änderungen</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo field</source>
        <translation>Feld zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make paused copy</source>
        <translation>Pausierte Kopie anlegen</translation>
    </message>
    <message>
        <source>Show ad group</source>
        <translation>Anzeigengruppe zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <translation>Nur %1  ✕</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>The journal cannot be read.
%1</source>
        <translation>Das Journal ist nicht lesbar.
%1</translation>
    </message>
    <message>
        <source>Nothing in the journal matches. Take out a filter or search for something else.</source>
        <translation>Nichts im Journal passt. Nehmen Sie einen Filter heraus oder suchen Sie anderes.</translation>
    </message>
    <message>
        <source>Nothing has been posted from this computer yet.</source>
        <translation>Von diesem Rechner wurde noch nichts übertragen.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>Nicht alles ließ sich lesen: %1</translation>
    </message>
</context>
<context>
    <name>agm::JournalModel</name>
    <message>
        <source>Change / ad group</source>
        <translation>Änderung / Anzeigengruppe</translation>
    </message>
    <message>
        <source>When / field</source>
        <translation>Wann / Feld</translation>
    </message>
    <message>
        <source>Who / before</source>
        <translation>Wer / vorher</translation>
    </message>
    <message>
        <source>Account / after</source>
        <translation>Konto / nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>agm::JournalRecovery</name>
    <message>
        <source>Read after a restart: the change is not there (the ad group is “%1”).</source>
        <translation>Nach einem Neustart gelesen: Die Änderung ist nicht da (die Anzeigengruppe ist „%1“).</translation>
    </message>
    <message>
        <source>Read after a restart: it is not among the newest ad groups. Its draft is kept; posting it within a day cannot create it twice.</source>
        <translation>Nach einem Neustart gelesen: Sie ist nicht unter den neuesten Anzeigengruppen. Ihr Entwurf bleibt; binnen eines Tages übertragen, kann sie nicht doppelt entstehen.</translation>
    </message>
    <message>
        <source>It is not known whether a copy was made. Look for it by its title.</source>
        <translation>Ob eine Kopie entstand, ist nicht bekannt. Suchen Sie sie nach ihrem Titel.</translation>
    </message>
</context>
<context>
    <name>agm::JournalRows</name>
    <message>
        <source>The journal holds a state this program does not know: &quot;%1&quot;.</source>
        <translation>Das Journal enthält einen Zustand, den dieses Programm nicht kennt: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The journal holds an action this program does not know: &quot;%1&quot;.</source>
        <translation>Das Journal enthält eine Aktion, die dieses Programm nicht kennt: &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>agm::JournalRules</name>
    <message>
        <source>A change needs an id and a time before it can be recorded.</source>
        <translation>Eine Änderung braucht eine ID und eine Zeit, bevor sie festgehalten werden kann.</translation>
    </message>
    <message>
        <source>This kind of change cannot be recorded.</source>
        <translation>Diese Art von Änderung lässt sich nicht festhalten.</translation>
    </message>
    <message>
        <source>There is nothing to record: no ad group takes part.</source>
        <translation>Nichts ist festzuhalten: Keine Anzeigengruppe nimmt teil.</translation>
    </message>
    <message>
        <source>The change of ad group &quot;%1&quot; cannot be recorded: it has no id, belongs to another action or was begun before.</source>
        <translation>Die Änderung der Anzeigengruppe &quot;%1&quot; lässt sich nicht festhalten: Sie hat keine ID, gehört zu einer anderen Aktion oder wurde vorher begonnen.</translation>
    </message>
    <message>
        <source>Ad group &quot;%1&quot; appears twice in one action.</source>
        <translation>Die Anzeigengruppe &quot;%1&quot; kommt in einer Aktion zweimal vor.</translation>
    </message>
    <message>
        <source>The recorded change of ad group &quot;%1&quot; is %2 and cannot become %3.</source>
        <translation>Die festgehaltene Änderung der Anzeigengruppe &quot;%1&quot; ist %2 und kann nicht %3 werden.</translation>
    </message>
    <message>
        <source>No change of ad group &quot;%1&quot; was recorded for this action.</source>
        <translation>Für diese Aktion wurde keine Änderung der Anzeigengruppe &quot;%1&quot; festgehalten.</translation>
    </message>
    <message>
        <source>This action was recorded before.</source>
        <translation>Diese Aktion wurde schon festgehalten.</translation>
    </message>
</context>
<context>
    <name>agm::JournalUndo</name>
    <message>
        <source>The journal&apos;s record of “%1” cannot be read, so it cannot be taken back. A newer version of this program may have written it.</source>
        <translation>Der Eintrag „%1“ des Journals ist nicht lesbar, also nicht zurückzunehmen. Vielleicht schrieb ihn eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>A copy that the server made is not taken back. Delete it in the table.</source>
        <translation>Eine Kopie, die der Server machte, wird nicht zurückgenommen. Löschen Sie sie in der Tabelle.</translation>
    </message>
    <message>
        <source>There is nothing to take back: this changed nothing.</source>
        <translation>Nichts ist zurückzunehmen: Dies änderte nichts.</translation>
    </message>
    <message>
        <source>The journal does not know this job.</source>
        <translation>Das Journal kennt diesen Auftrag nicht.</translation>
    </message>
</context>
<context>
    <name>agm::JournalWords</name>
    <message>
        <source>review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>edited in the table</source>
        <translation>in der Tabelle bearbeitet</translation>
    </message>
    <message>
        <source>panic stop</source>
        <translation>Notstopp</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln done</source>
        <translation>
            <numerusform>✓ %Ln erledigt</numerusform>
            <numerusform>✓ %Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln fehlgeschlagen</numerusform>
            <numerusform>✖ %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln unbekannt</numerusform>
            <numerusform>? %Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln nicht gesendet</numerusform>
            <numerusform>– %Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln on the way</source>
        <translation>
            <numerusform>… %Ln unterwegs</numerusform>
            <numerusform>… %Ln unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ↶ taken back</source>
        <translation>%1 · ↶ zurückgenommen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a value that was only expected</comment>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>kept for a copy</source>
        <translation>für eine Kopie behalten</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>… On the way</source>
        <translation>… Unterwegs</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>✖ Failed</source>
        <translation>✖ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>? Not known</source>
        <translation>? Unbekannt</translation>
    </message>
    <message>
        <source>– Not sent</source>
        <translation>– Nicht gesendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Failed / why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::JsonDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>JSON of an ad group</source>
        <translation>JSON einer Anzeigengruppe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Reading it from the server…</source>
        <translation>Wird vom Server gelesen…</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Es konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It could not be read again; this is the last answer. %1</source>
        <translation>Es konnte nicht neu gelesen werden; dies ist die letzte Antwort. %1</translation>
    </message>
    <message>
        <source>As the server answered at %1, every member in its place. Only the line breaks are ours.</source>
        <translation>So hat der Server um %1 geantwortet, jedes Element an seinem Platz. Nur die Zeilenumbrüche sind von uns.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The JSON is copied.</source>
        <translation>Das JSON ist kopiert.</translation>
    </message>
    <message>
        <source>Save the JSON</source>
        <translation>JSON speichern</translation>
    </message>
    <message>
        <source>JSON files (*.%1)</source>
        <translation>JSON-Dateien (*.%1)</translation>
    </message>
    <message>
        <source>The JSON is written to %1.</source>
        <translation>Das JSON steht jetzt in %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>agm::JsonWords</name>
    <message>
        <source>names another ad group than the deleted one</source>
        <translation>nennt eine andere Anzeigengruppe als die gelöschte</translation>
    </message>
    <message>
        <source>is not true</source>
        <translation>ist nicht true</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>should be edit, create or delete</source>
        <translation>sollte edit, create oder delete sein</translation>
    </message>
    <message>
        <source>is a field this program does not know</source>
        <translation>ist ein Feld, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>was written by a newer program</source>
        <translation>wurde von einem neueren Programm geschrieben</translation>
    </message>
    <message>
        <source>should be an amount such as &quot;120.50&quot;</source>
        <translation>sollte ein Betrag wie „120.50“ sein</translation>
    </message>
    <message>
        <source>is no setting of an ad group</source>
        <translation>ist keine Einstellung einer Anzeigengruppe</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>should be %1, is %2</source>
        <translation>sollte %1 sein, ist %2</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is not valid JSON: it ends too early</source>
        <translation>ist kein gültiges JSON: es endet zu früh</translation>
    </message>
    <message>
        <source>is not valid JSON: there is more after its end</source>
        <translation>ist kein gültiges JSON: nach seinem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>is empty where JSON was expected</source>
        <translation>ist leer, wo JSON erwartet wurde</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>is not valid JSON: a text is not closed</source>
        <translation>ist kein gültiges JSON: ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>is not valid JSON: a text holds a bare control character</source>
        <translation>ist kein gültiges JSON: ein Text enthält ein bloßes Steuerzeichen</translation>
    </message>
    <message>
        <source>is too large for the memory</source>
        <translation>ist zu groß für den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>ist größer als 1 GiB</translation>
    </message>
    <message>
        <source>holds an escape that JSON does not know</source>
        <translation>enthält eine Escape-Folge, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>holds half a character (a lone surrogate)</source>
        <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>is too large for an amount of money</source>
        <translation>ist zu groß für einen Geldbetrag</translation>
    </message>
    <message>
        <source>is too large for a number</source>
        <translation>ist zu groß für eine Zahl</translation>
    </message>
    <message>
        <source>should be a whole number</source>
        <translation>sollte eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>should be a time such as 2026-06-01T12:00:00Z</source>
        <translation>sollte eine Zeit wie 2026-06-01T12:00:00Z sein</translation>
    </message>
    <message>
        <source>is missing, although there are more pages</source>
        <translation>fehlt, obwohl es weitere Seiten gibt</translation>
    </message>
    <message>
        <source>should be a list or &quot;automatic&quot;, is text</source>
        <translation>sollte eine Liste oder „automatic“ sein, ist Text</translation>
    </message>
</context>
<context>
    <name>agm::KeyField</name>
    <message>
        <source>Press the new key now</source>
        <translation>Jetzt die neue Taste drücken</translation>
    </message>
    <message>
        <source>Go here and press the new key</source>
        <translation>Hierher gehen und die neue Taste drücken</translation>
    </message>
</context>
<context>
    <name>agm::KeyListModel</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1, cannot be changed</source>
        <comment>a key</comment>
        <translation>%1, lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a key</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Changed. It has no key as a rule.</source>
        <translation>Geändert. In der Regel ohne Taste.</translation>
    </message>
    <message>
        <source>Changed. As a rule it is %1.</source>
        <translation>Geändert. In der Regel ist es %1.</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>Diese Taste gehört zu einem Teil des Fensters und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>agm::KeyMap</name>
    <message>
        <source>“%1” names no action and no key.</source>
        <translation>„%1“ nennt weder Aktion noch Taste.</translation>
    </message>
    <message>
        <source>“%1” is no key for “%2”.</source>
        <translation>„%1“ ist keine Taste für „%2“.</translation>
    </message>
    <message>
        <source>%1 cannot be the key of “%2”: %3</source>
        <translation>%1 kann nicht die Taste von „%2“ sein: %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same key, %3. Now only “%1” has it.</source>
        <translation>„%1“ und „%2“ haben dieselbe Taste, %3. Jetzt hat sie nur „%1“.</translation>
    </message>
</context>
<context>
    <name>agm::KeyRules</name>
    <message>
        <source>Tab moves from one control to the next.</source>
        <translation>Tab geht von einem Bedienelement zum nächsten.</translation>
    </message>
    <message>
        <source>This key moves about in tables, charts and texts.</source>
        <translation>Mit dieser Taste bewegt man sich in Tabellen, Diagrammen und Texten.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>Diese Taste öffnet das Menü dessen, was den Fokus hat.</translation>
    </message>
    <message>
        <source>One key is needed, alone or with Ctrl, Alt or Shift held.</source>
        <translation>Nötig ist eine Taste, allein oder mit gehaltenem Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <source>Esc leaves what is open.</source>
        <translation>Esc verlässt, was offen ist.</translation>
    </message>
    <message>
        <source>Return opens or confirms what has the focus.</source>
        <translation>Die Eingabetaste öffnet oder bestätigt, was den Fokus hat.</translation>
    </message>
    <message>
        <source>Backspace takes typed text back.</source>
        <translation>Die Rücktaste nimmt getippten Text zurück.</translation>
    </message>
    <message>
        <source>F10 goes to the menus.</source>
        <translation>F10 geht zu den Menüs.</translation>
    </message>
    <message>
        <source>F2 edits a cell or a name.</source>
        <translation>F2 bearbeitet eine Zelle oder einen Namen.</translation>
    </message>
    <message>
        <source>Alt+F4 closes the window.</source>
        <translation>Alt+F4 schließt das Fenster.</translation>
    </message>
    <message>
        <source>Space selects a row and presses a button.</source>
        <translation>Die Leertaste wählt eine Zeile und drückt eine Schaltfläche.</translation>
    </message>
    <message>
        <source>What is typed alone goes into the search or a field.</source>
        <translation>Was allein getippt wird, geht in die Suche oder in ein Feld.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs und drückt Schaltflächen.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>agm::KeyTexts</name>
    <message>
        <source>in the menus</source>
        <translation>in den Menüs</translation>
    </message>
</context>
<context>
    <name>agm::KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain, or none is running.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund, oder keiner läuft.</translation>
    </message>
    <message>
        <source>No key is kept for this account.</source>
        <translation>Für dieses Konto ist kein Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>Der Schlüsselbund meldete: %1</translation>
    </message>
    <message>
        <source>An account name and a key are needed to keep a key.</source>
        <translation>Zum Aufbewahren eines Schlüssels braucht es einen Kontonamen und einen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>agm::KeysController</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Some changed keys could not be set. Help › Keyboard shortcuts shows the keys there are now; what was stored is kept in the settings file.</source>
        <translation>Einige geänderte Tasten ließen sich nicht setzen. Hilfe › Tastenkürzel zeigt die jetzigen Tasten; was gespeichert war, bleibt in der Einstellungsdatei.</translation>
    </message>
</context>
<context>
    <name>agm::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search an action, a menu or a key</source>
        <translation>Aktion, Menü oder Taste suchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>No action and no key has these words.</source>
        <translation>Keine Aktion und keine Taste hat diese Wörter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>&amp;Standardtaste</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Alle Standardtasten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>„%1“ hat keine Taste.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>„%1“ hat die Taste %2.</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>Neue Taste von „%1“</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>Diese Taste gehört zu einem Teil des Fensters und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>Wählen Sie eine Aktion, um ihre Taste zu ändern.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>%1 cannot be the key of “%2”: %3</source>
        <translation>%1 kann nicht die Taste von „%2“ sein: %3</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 ist die Taste von „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Take it from “%1”</source>
        <translation>Von „%1“ &amp;nehmen</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Von „%1“ nehmen</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>„%1“ hat keine Taste mehr.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2.</source>
        <translation>„%1“ hat jetzt die Taste %2.</translation>
    </message>
    <message>
        <source>Every action has its standard key again.</source>
        <translation>Jede Aktion hat wieder ihre Standardtaste.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2, and “%3” has none.</source>
        <translation>„%1“ hat jetzt die Taste %2, und „%3“ hat keine.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2. “%3” still has %4.</source>
        <translation>„%1“ hat jetzt die Taste %2. „%3“ hat noch %4.</translation>
    </message>
    <message>
        <source>The keys are again what they were before.</source>
        <translation>Die Tasten sind wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>agm::Known</name>
    <message>
        <source>%1 yesterday</source>
        <comment>a time of day</comment>
        <translation>%1 gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1, from this computer</source>
        <comment>time of day and day</comment>
        <translation>Stand %1, von diesem Rechner</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>time of day and day</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>A part, as of %1, from this computer</source>
        <comment>time of day and day</comment>
        <translation>Ein Teil, Stand %1, von diesem Rechner</translation>
    </message>
    <message>
        <source>This is what the server said at %1; this computer kept it.</source>
        <translation>Das sagte der Server um %1; dieser Rechner behielt es.</translation>
    </message>
    <message>
        <source>The account was never read to its end, so ad groups may be missing.</source>
        <translation>Das Konto wurde nie bis zum Ende gelesen, also fehlen vielleicht Anzeigengruppen.</translation>
    </message>
    <message>
        <source>Figures of the chosen days were not kept.</source>
        <translation>Zahlen der gewählten Tage wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The figures are of %1.</source>
        <comment>days</comment>
        <translation>Die Zahlen sind von %1.</translation>
    </message>
    <message>
        <source>1 ad group that this computer kept was damaged and is left out until the server answers.</source>
        <translation>1 Anzeigengruppe, die dieser Rechner behielt, war beschädigt und fehlt, bis der Server antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups that this computer kept were damaged and are left out until the server answers.</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe, die dieser Rechner behielt, war beschädigt und fehlt, bis der Server antwortet.</numerusform>
            <numerusform>%Ln Anzeigengruppen, die dieser Rechner behielt, waren beschädigt und fehlen, bis der Server antwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this computer kept of the account could not be read, so it is loaded anew: %1</source>
        <translation>Was dieser Rechner vom Konto behielt, war nicht lesbar, also wird es neu geladen: %1</translation>
    </message>
</context>
<context>
    <name>agm::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and the side a line begins on follow it. It counts from the next start of the program on.</source>
        <translation>Texte, Zahlen, Daten und die Seite, auf der eine Zeile beginnt, richten sich danach. Es gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Diese Sprache verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>agm::LateTransport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>agm::Listing</name>
    <message>
        <source>The server gave the same page twice, so the list is not complete. Try again later.</source>
        <translation>Der Server gab dieselbe Seite zweimal, also ist die Liste nicht vollständig. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>agm::LooksActions</name>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Hoher Kontrast, &amp;schwarz auf weiß</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Hoher Kontrast, &amp;weiß auf schwarz</translation>
    </message>
    <message>
        <source>&amp;Theme of the desktop</source>
        <translation>&amp;Farbschema des Desktops</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>&amp;Geräumige Zeilen</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>&amp;Normale Zeilen</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>Zeilendic&amp;hte</translation>
    </message>
</context>
<context>
    <name>agm::LookupCodec</name>
    <message>
        <source>This attribute has a value of another kind.</source>
        <translation>Dieses Attribut hat einen Wert anderer Art.</translation>
    </message>
</context>
<context>
    <name>agm::MainWindow</name>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>No search and no filter is set.</source>
        <translation>Weder Suche noch Filter ist gesetzt.</translation>
    </message>
    <message>
        <source>No ad group is shown.</source>
        <translation>Keine Anzeigengruppe wird gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was posted since the account was opened.</source>
        <translation>Seit das Konto geöffnet wurde, wurde nichts übertragen.</translation>
    </message>
    <message>
        <source>Ad Group Manager</source>
        <translation>Ad Group Manager</translation>
    </message>
</context>
<context>
    <name>agm::MemoryDraftStore</name>
    <message>
        <source>A draft needs an ad group and a time before it can be kept.</source>
        <translation>Ein Entwurf braucht eine Anzeigengruppe und eine Zeit, bevor er aufbewahrt werden kann.</translation>
    </message>
</context>
<context>
    <name>agm::MetricRules</name>
    <message>
        <source>Figures need a time and a known time zone to be kept.</source>
        <translation>Zahlen brauchen zum Aufbewahren eine Zeit und eine bekannte Zeitzone.</translation>
    </message>
    <message>
        <source>Figures need an ad group and a day to be kept.</source>
        <translation>Zahlen brauchen zum Aufbewahren eine Anzeigengruppe und einen Tag.</translation>
    </message>
    <message>
        <source>Figures of a day have no hour, those of an hour need it.</source>
        <translation>Zahlen eines Tages haben keine Stunde, die einer Stunde brauchen sie.</translation>
    </message>
</context>
<context>
    <name>agm::MixPane</name>
    <message>
        <source>Mix</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Shares of the spend</source>
        <translation>Anteile an den Ausgaben</translation>
    </message>
    <message>
        <source>Spend by</source>
        <translation>Ausgaben nach</translation>
    </message>
    <message>
        <source>Spend by campaign</source>
        <translation>Ausgaben nach Kampagne</translation>
    </message>
    <message>
        <source>Spend by goal</source>
        <translation>Ausgaben nach Ziel</translation>
    </message>
    <message>
        <source>Spend by status</source>
        <translation>Ausgaben nach Status</translation>
    </message>
    <message>
        <source>Spend by currency</source>
        <translation>Ausgaben nach Währung</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>no campaign named</source>
        <translation>keine Kampagne genannt</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>Spend: %1</source>
        <translation>Ausgaben: %1</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not added.</source>
        <translation>Beträge verschiedener Währungen werden nicht addiert.</translation>
    </message>
    <message>
        <source>%1 of the ad groups</source>
        <translation>%1 der Anzeigengruppen</translation>
    </message>
    <message>
        <source>%1 of the spend</source>
        <translation>%1 der Ausgaben</translation>
    </message>
    <message>
        <source>No share: less than nothing was spent (a correction), or nothing at all.</source>
        <translation>Kein Anteil: Es wurde weniger als nichts ausgegeben (eine Korrektur) oder gar nichts.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bars show the ad groups: spend of different currencies has no common total</source>
        <translation>Die Balken zeigen die Anzeigengruppen: Ausgaben verschiedener Währungen haben keine gemeinsame Summe</translation>
    </message>
    <message>
        <source>No ad group has spent in this period</source>
        <translation>Keine Anzeigengruppe hat in diesem Zeitraum etwas ausgegeben</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>Share of the ad groups</source>
        <translation>Anteil der Anzeigengruppen</translation>
    </message>
    <message>
        <source>Share of the spend</source>
        <translation>Anteil der Ausgaben</translation>
    </message>
</context>
<context>
    <name>agm::MomentField</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>The clocks change that night: this time does not exist, %1 is meant.</source>
        <translation>In dieser Nacht werden die Uhren umgestellt: Diese Zeit gibt es nicht, gemeint ist %1.</translation>
    </message>
</context>
<context>
    <name>agm::NetWords</name>
    <message>
        <source>The base URL is not complete. It looks like https://api.whop.com/api/v1.</source>
        <translation>Die Basis-URL ist nicht vollständig. Sie sieht aus wie https://api.whop.com/api/v1.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name, a password, a query (?) or a fragment (#).</source>
        <translation>Die Basis-URL darf weder Benutzer noch Passwort, Abfrage (?) oder Fragment (#) enthalten.</translation>
    </message>
    <message>
        <source>The base URL must begin with https:, or the API key would cross the network readable for everybody. Plain http: is for a server on this computer only, and %1 is not one.</source>
        <translation>Die Basis-URL muss mit https: beginnen, sonst ginge der API-Schlüssel für jeden lesbar durch das Netz. Bloßes http: ist nur für einen Server auf diesem Rechner, und %1 ist keiner.</translation>
    </message>
    <message>
        <source>There is no API key for this account. Enter one in the account&apos;s settings.</source>
        <translation>Für dieses Konto gibt es keinen API-Schlüssel. Geben Sie in den Einstellungen des Kontos einen ein.</translation>
    </message>
    <message>
        <source>The API key holds a blank or a character that no key has. Copy it again, without line breaks.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen oder ein Zeichen, das kein Schlüssel hat. Kopieren Sie ihn noch einmal, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The API version date is not one. It looks like 2026-07-08-1.</source>
        <translation>Das API-Versionsdatum ist keines. Es sieht aus wie 2026-07-08-1.</translation>
    </message>
    <message>
        <source>The request has no usable path; an identifier in it may be empty or foreign.</source>
        <translation>Die Anfrage hat keinen brauchbaren Pfad; eine Kennung darin ist vielleicht leer oder fremd.</translation>
    </message>
    <message>
        <source>The idempotency key must be 1 to 255 printable characters.</source>
        <translation>Der Idempotenzschlüssel muss 1 bis 255 druckbare Zeichen haben.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the base URL%2.</source>
        <translation>%1 ist nicht zu erreichen. Prüfen Sie das Netz und die Basis-URL%2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the computer&apos;s clock and whether a proxy or a virus scanner is in between%2.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande. Prüfen Sie die Uhr des Rechners und ob ein Proxy oder Virenscanner dazwischen ist%2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the whole answer had arrived. Try again%2.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die ganze Antwort da war. Versuchen Sie es noch einmal%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Try again later.</source>
        <translation>
            <numerusform>%1 sandte %n Sekunde lang nichts. Versuchen Sie es später noch einmal.</numerusform>
            <numerusform>%1 sandte %n Sekunden lang nichts. Versuchen Sie es später noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish its answer within %n second(s). Try again later.</source>
        <translation>
            <numerusform>%1 wurde mit der Antwort binnen %n Sekunde nicht fertig. Versuchen Sie es später noch einmal.</numerusform>
            <numerusform>%1 wurde mit der Antwort binnen %n Sekunden nicht fertig. Versuchen Sie es später noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB and was not read. Ask for less at once, or check the base URL.</source>
        <translation>Die Antwort von %1 ist größer als %2 MiB und wurde nicht gelesen. Fragen Sie nach weniger auf einmal oder prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The answer of %1 is packed wrongly, or far too large once unpacked. A proxy may have damaged it.</source>
        <translation>Die Antwort von %1 ist falsch gepackt oder ausgepackt viel zu groß. Ein Proxy hat sie vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The server redirects without saying where; check the base URL.</source>
        <translation>Der Server leitet um, ohne zu sagen, wohin; prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The server redirects to %1; check the base URL.</source>
        <translation>Der Server leitet um zu %1; prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>A web page came instead of data from %1: a proxy or a login page answered. Log in to the network, or check the base URL.</source>
        <translation>Statt Daten kam von %1 eine Webseite: Ein Proxy oder eine Anmeldeseite hat geantwortet. Melden Sie sich am Netz an oder prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The answer of %1 does not say that it is JSON. Check the base URL.</source>
        <translation>Die Antwort von %1 sagt nicht, dass sie JSON ist. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The answer of %1 is “%2”, not JSON. Check the base URL.</source>
        <translation>Die Antwort von %1 ist „%2“, nicht JSON. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty where data was expected. Try again.</source>
        <translation>Die Antwort von %1 ist leer, wo Daten erwartet wurden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2, which this API does not use. Check the base URL.</source>
        <translation>%1 antwortete mit dem Status %2, den diese API nicht verwendet. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The server does not accept the API key. Check the key and whether it belongs to this environment.</source>
        <translation>Der Server nimmt den API-Schlüssel nicht an. Prüfen Sie den Schlüssel und ob er zu dieser Umgebung gehört.</translation>
    </message>
    <message>
        <source>The API key may not do this. It lacks a permission, or this belongs to another account.</source>
        <translation>Der API-Schlüssel darf das nicht. Ihm fehlt eine Berechtigung, oder dies gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This does not exist, or it was deleted.</source>
        <translation>Das gibt es nicht, oder es wurde gelöscht.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password. Set them in the system&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzes verlangt Benutzername und Passwort. Tragen Sie beides in den Proxy-Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Try again.</source>
        <translation>Der Server wartete zu lange auf die Anfrage. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is being changed by another request. Wait a moment, reload and try again.</source>
        <translation>Eine andere Anfrage ändert dies gerade. Warten Sie kurz, laden Sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server no longer offers this at the API version that is set for the account.</source>
        <translation>Der Server bietet dies in der API-Version, die für das Konto eingestellt ist, nicht mehr an.</translation>
    </message>
    <message>
        <source>Too many requests for now. Wait a minute and try again.</source>
        <translation>Vorerst zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server has a problem (status %1). Try again later.</source>
        <translation>Der Server hat ein Problem (Status %1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server does not take this request (status %1).</source>
        <translation>Der Server nimmt diese Anfrage nicht an (Status %1).</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is an explanation, %2 the server&apos;s own words</extracomment>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>A web page came with it: perhaps a proxy or a login page answered, not the API.</source>
        <translation>Eine Webseite kam mit: Vielleicht hat ein Proxy oder eine Anmeldeseite geantwortet, nicht die API.</translation>
    </message>
    <message>
        <source>The request&apos;s body is no longer kept, so that it cannot be repeated.</source>
        <translation>Der Inhalt der Anfrage ist nicht mehr da; sie lässt sich nicht wiederholen.</translation>
    </message>
</context>
<context>
    <name>agm::NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>1 more message</source>
        <translation>1 weitere Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>%Ln weitere Meldung</numerusform>
            <numerusform>%Ln weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::NoticeRow</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of notice: its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>agm::Notices</name>
    <message>
        <source>Something went wrong, and nothing more is known about it.</source>
        <translation>Etwas ging schief, und mehr ist darüber nicht bekannt.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln s.</source>
        <translation>
            <numerusform>Der Server bittet, %Ln s zu warten.</numerusform>
            <numerusform>Der Server bittet, %Ln s zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ad group shown may be out of date.</source>
        <translation>Die gezeigte Anzeigengruppe ist vielleicht veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln ad groups shown may be incomplete or out of date.</source>
        <translation>
            <numerusform>Die %Ln gezeigte Anzeigengruppe ist vielleicht unvollständig oder veraltet.</numerusform>
            <numerusform>Die %Ln gezeigten Anzeigengruppen sind vielleicht unvollständig oder veraltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>The campaigns could not be read: %1 Their titles and budgets are not known until then.</source>
        <translation>Die Kampagnen ließen sich nicht lesen: %1 Bis dahin sind ihre Titel und Budgets nicht bekannt.</translation>
    </message>
    <message>
        <source>1 ad group could not be read and is not shown: %1</source>
        <translation>1 Anzeigengruppe ließ sich nicht lesen und wird nicht gezeigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups could not be read and are not shown: %1</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe ließ sich nicht lesen und wird nicht gezeigt: %1</numerusform>
            <numerusform>%Ln Anzeigengruppen ließen sich nicht lesen und werden nicht gezeigt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(and other reasons)</source>
        <translation>(und andere Gründe)</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(keine ID)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>1 change of an earlier run was on its way when the program ended. It is being checked.</source>
        <translation>1 Änderung eines früheren Laufs war unterwegs, als das Programm endete. Sie wird geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of an earlier run were on their way when the program ended. They are being checked.</source>
        <translation>
            <numerusform>%Ln Änderung eines früheren Laufs war unterwegs, als das Programm endete. Sie wird geprüft.</numerusform>
            <numerusform>%Ln Änderungen eines früheren Laufs waren unterwegs, als das Programm endete. Sie werden geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PanicController</name>
    <message>
        <source>Nothing to restore: everything that spends was never stopped on this account.</source>
        <translation>Nichts wiederherzustellen: In diesem Konto wurde nie alles gestoppt, was Geld ausgibt.</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was changed since, to %2.</source>
        <translation>%1 wurde seither geändert, zu %2.</translation>
    </message>
</context>
<context>
    <name>agm::PanicDialog</name>
    <message>
        <source>Stop everything that spends</source>
        <translation>Alles stoppen, was Geld ausgibt</translation>
    </message>
    <message>
        <source>The most expensive first</source>
        <translation>Das Teuerste zuerst</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Stopped so far</source>
        <translation>Bisher gestoppt</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Nothing spends now</source>
        <translation>Jetzt gibt nichts Geld aus</translation>
    </message>
    <message>
        <source>%1 may spend now</source>
        <translation>%1 können jetzt Geld ausgeben</translation>
    </message>
    <message>
        <source>%1 per hour now</source>
        <translation>%1 pro Stunde jetzt</translation>
    </message>
    <message>
        <source>No ad group is active within its schedule and with an active campaign.</source>
        <translation>Keine Anzeigengruppe ist innerhalb ihres Zeitplans und mit aktiver Kampagne aktiv.</translation>
    </message>
    <message>
        <source>%1 will be paused, the most expensive first. Restore brings back exactly these.</source>
        <translation>%1 werden pausiert, das Teuerste zuerst. Wiederherstellen bringt genau diese zurück.</translation>
    </message>
    <message>
        <source>%1 without a known amount per day go first: they could be the worst.</source>
        <translation>%1 ohne bekannten Betrag pro Tag kommen zuerst: Sie könnten die schlimmsten sein.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing to stop</source>
        <translation>Nichts zu stoppen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <translation>%1 stoppen (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Alles ist gestoppt</translation>
    </message>
    <message>
        <source>%1 per hour still running</source>
        <translation>%1 pro Stunde laufen noch</translation>
    </message>
    <message>
        <source>%1 with an unknown amount still running</source>
        <translation>%1 mit unbekanntem Betrag laufen noch</translation>
    </message>
    <message>
        <source>Nothing known still runs</source>
        <translation>Nichts Bekanntes läuft noch</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Warten auf die letzten Antworten…</translation>
    </message>
    <message>
        <source>%1 of %2 stopped</source>
        <translation>%1 von %2 gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln fehlgeschlagen</numerusform>
            <numerusform>✖ %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln unbekannt</numerusform>
            <numerusform>? %Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln nicht gesendet</numerusform>
            <numerusform>– %Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelling, waiting for what is on its way</source>
        <translation>wird abgebrochen, wartet auf das, was unterwegs ist</translation>
    </message>
    <message>
        <source>Brings back exactly these ad groups, in stages.</source>
        <translation>Bringt genau diese Anzeigengruppen zurück, in Stufen.</translation>
    </message>
    <message>
        <source>Nothing was stopped that could be restored.</source>
        <translation>Nichts wurde gestoppt, was wiederherzustellen wäre.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Stopping goes on without this window.</source>
        <translation>Das Stoppen geht ohne dieses Fenster weiter.</translation>
    </message>
</context>
<context>
    <name>agm::PasteDialog</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Line %1:%2 %3</source>
        <comment>line, text, reason</comment>
        <translation>Zeile %1:%2 %3</translation>
    </message>
    <message>
        <source>Line %1, %2:%3 %4</source>
        <comment>line, column, text, reason</comment>
        <translation>Zeile %1, %2:%3 %4</translation>
    </message>
    <message>
        <source>Paste 1 cell</source>
        <translation>1 Zelle einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle einfügen</numerusform>
            <numerusform>%Ln Zellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 becomes a draft</source>
        <translation>1 wird ein Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln become drafts</source>
        <translation>
            <numerusform>%Ln wird ein Entwurf</numerusform>
            <numerusform>%Ln werden Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is already so</source>
        <translation>1 ist schon so</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already so</source>
        <translation>
            <numerusform>%Ln ist schon so</numerusform>
            <numerusform>%Ln sind schon so</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is empty and keeps what is there</source>
        <translation>1 ist leer und lässt, was da ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are empty and keep what is there</source>
        <translation>
            <numerusform>%Ln ist leer und lässt, was da ist</numerusform>
            <numerusform>%Ln sind leer und lassen, was da ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Drafts for %1. Nothing is sent before you review and post.</source>
        <translation>Entwürfe für %1. Nichts wird gesendet, bevor Sie prüfen und übertragen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Make 1 draft value</source>
        <translation>1 Entwurfswert anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln draft values</source>
        <translation>
            <numerusform>%Ln Entwurfswert anlegen</numerusform>
            <numerusform>%Ln Entwurfswerte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste of 1 cell</source>
        <translation>Einfügen von 1 Zelle</translation>
    </message>
    <message numerus="yes">
        <source>Paste of %Ln cells</source>
        <translation>
            <numerusform>Einfügen von %Ln Zelle</numerusform>
            <numerusform>Einfügen von %Ln Zellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PasteParser</name>
    <message>
        <source>An earlier line gives this ad group another value.</source>
        <translation>Eine frühere Zeile gibt dieser Anzeigengruppe einen anderen Wert.</translation>
    </message>
    <message>
        <source>Numbers of a file have a decimal point and no grouping, such as 1850.00. Nothing is guessed.</source>
        <translation>Zahlen einer Datei haben einen Dezimalpunkt und keine Gruppierung, etwa 1850.00. Geraten wird nichts.</translation>
    </message>
    <message>
        <source>There is no row of the table here.</source>
        <translation>Hier ist keine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>There is no column of the table here.</source>
        <translation>Hier ist keine Spalte der Tabelle.</translation>
    </message>
    <message>
        <source>No field has this name.</source>
        <translation>Kein Feld hat diesen Namen.</translation>
    </message>
    <message>
        <source>The block has this column twice.</source>
        <translation>Der Block hat diese Spalte zweimal.</translation>
    </message>
    <message>
        <source>This field cannot be pasted.</source>
        <translation>Dieses Feld lässt sich nicht einfügen.</translation>
    </message>
    <message>
        <source>The line names no ad group.</source>
        <translation>Die Zeile nennt keine Anzeigengruppe.</translation>
    </message>
    <message>
        <source>No ad group that is shown has this name or id. Filters may hide it.</source>
        <translation>Keine gezeigte Anzeigengruppe hat diesen Namen oder diese ID. Vielleicht verbirgt ein Filter sie.</translation>
    </message>
    <message>
        <source>Several ad groups have this title. Use the column id.</source>
        <translation>Mehrere Anzeigengruppen haben diesen Titel. Nehmen Sie die Spalte id.</translation>
    </message>
    <message>
        <source>This column has no heading.</source>
        <translation>Diese Spalte hat keine Überschrift.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Its first line must name the column “id” or “title”, so that each line finds its ad group.</source>
        <translation>Ihre erste Zeile muss die Spalte „id“ oder „title“ nennen, damit jede Zeile ihre Anzeigengruppe findet.</translation>
    </message>
    <message>
        <source>The account has no ad group of this name or id.</source>
        <translation>Das Konto hat keine Anzeigengruppe mit diesem Namen oder dieser ID.</translation>
    </message>
    <message>
        <source>Campaign title</source>
        <translation>Kampagnentitel</translation>
    </message>
</context>
<context>
    <name>agm::PatchCodec</name>
    <message>
        <source>This attribute cannot be changed.</source>
        <translation>Dieses Attribut lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This attribute has a value of another kind.</source>
        <translation>Dieses Attribut hat einen Wert anderer Art.</translation>
    </message>
    <message>
        <source>A new ad group needs a campaign.</source>
        <translation>Eine neue Anzeigengruppe braucht eine Kampagne.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodBook</name>
    <message>
        <source>The server gave the same page twice, so the period before is not complete. Try again later.</source>
        <translation>Der Server gab dieselbe Seite zweimal, also ist der Vorzeitraum nicht vollständig. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodCard</name>
    <message>
        <source>Selects them in the table, where they can be paused or edited together.</source>
        <translation>Wählt sie in der Tabelle aus, wo sie sich zusammen pausieren oder bearbeiten lassen.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodLineCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>%1 von %2 zeigen</translation>
    </message>
</context>
<context>
    <name>agm::PeriodPage</name>
    <message>
        <source>Review of the period</source>
        <translation>Auswertung des Zeitraums</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>This account has no ad groups yet</source>
        <translation>Dieses Konto hat noch keine Anzeigengruppen</translation>
    </message>
    <message>
        <source>Where the money went is shown here as soon as there is an ad group.</source>
        <translation>Wohin das Geld ging, steht hier, sobald es eine Anzeigengruppe gibt.</translation>
    </message>
    <message>
        <source>Loading… %1 so far</source>
        <translation>Wird geladen… bisher %1</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Zahlen werden geladen…</translation>
    </message>
    <message>
        <source>What is shown is what was known before.</source>
        <translation>Gezeigt wird, was vorher bekannt war.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>No ad group moved %1.</source>
        <translation>Keine Anzeigengruppe bewegte %1.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodTotalsModel</name>
    <message>
        <source>Currency and result</source>
        <translation>Währung und Ergebnis</translation>
    </message>
</context>
<context>
    <name>agm::PeriodTotalsView</name>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
</context>
<context>
    <name>agm::PlanDialog</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>⚡ Refused: it is now %1</source>
        <translation>⚡ Abgelehnt: jetzt ist es %1</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Geplant von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>✖ Refused: this account has no such ad group</source>
        <translation>✖ Abgelehnt: Dieses Konto hat keine solche Anzeigengruppe</translation>
    </message>
    <message>
        <source>✖ Refused together with the field that changed</source>
        <translation>✖ Abgelehnt zusammen mit dem Feld, das sich änderte</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>%1 with %2 can be taken over as drafts.</source>
        <translation>%1 mit %2 lassen sich als Entwürfe übernehmen.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: the account is not as the plan knew it.</source>
        <translation>%1 abgelehnt: Das Konto ist nicht, wie der Plan es kannte.</translation>
    </message>
    <message>
        <source>1 field is already so.</source>
        <translation>1 Feld ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are already so.</source>
        <translation>
            <numerusform>%Ln Feld ist schon so.</numerusform>
            <numerusform>%Ln Felder sind schon so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>Plan „%1“</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Zeilen des Plans</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put %1 into drafts</source>
        <translation>%1 in Entwürfe legen</translation>
    </message>
    <message>
        <source>Saved %1 for the account “%2”</source>
        <translation>Gespeichert %1 für das Konto „%2“</translation>
    </message>
    <message>
        <source>Saved %1 by %2 for the account “%3”</source>
        <translation>Gespeichert %1 von %2 für das Konto „%3“</translation>
    </message>
    <message>
        <source>No committed daily spend was known when it was saved. The review counts anew.</source>
        <translation>Beim Speichern waren keine gebundenen Ausgaben pro Tag bekannt. Die Prüfung zählt neu.</translation>
    </message>
    <message>
        <source>Committed daily spend when it was saved: %1 → %2. The review counts anew.</source>
        <translation>Gebundene Ausgaben pro Tag beim Speichern: %1 → %2. Die Prüfung zählt neu.</translation>
    </message>
</context>
<context>
    <name>agm::PlanFile</name>
    <message>
        <source>This field cannot be edited.</source>
        <translation>Dieses Feld lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>A new ad group has no earlier value.</source>
        <translation>Eine neue Anzeigengruppe hat keinen früheren Wert.</translation>
    </message>
    <message>
        <source>A new ad group has an id of this program until it is created.</source>
        <translation>Eine neue Anzeigengruppe hat eine ID dieses Programms, bis sie erstellt ist.</translation>
    </message>
    <message>
        <source>This ad group was never created and cannot be changed.</source>
        <translation>Diese Anzeigengruppe wurde nie erstellt und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A new ad group needs a campaign.</source>
        <translation>Eine neue Anzeigengruppe braucht eine Kampagne.</translation>
    </message>
    <message>
        <source>This edit changes nothing.</source>
        <translation>Diese Bearbeitung ändert nichts.</translation>
    </message>
    <message>
        <source>A deletion changes no field.</source>
        <translation>Ein Löschen ändert kein Feld.</translation>
    </message>
    <message>
        <source>This ad group is in the plan twice.</source>
        <translation>Diese Anzeigengruppe steht zweimal im Plan.</translation>
    </message>
    <message>
        <source>This file is no plan of Ad Group Manager.</source>
        <translation>Diese Datei ist kein Plan von Ad Group Manager.</translation>
    </message>
    <message>
        <source>This plan does not say its version.</source>
        <translation>Dieser Plan nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer Ad Group Manager (its version is %1, this program knows %2). Install the newer program.</source>
        <translation>Diesen Plan speicherte ein neuerer Ad Group Manager (seine Version ist %1, dieses Programm kennt %2). Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>This plan was changed after it was saved. Ask for the file as it was saved, or make the drafts again.</source>
        <translation>Dieser Plan wurde nach dem Speichern geändert. Bitten Sie um die Datei, wie sie gespeichert wurde, oder legen Sie die Entwürfe neu an.</translation>
    </message>
    <message>
        <source>This file cannot be read as a plan; it may be cut off. (%1)</source>
        <translation>Diese Datei ist nicht als Plan lesbar; vielleicht ist sie abgeschnitten. (%1)</translation>
    </message>
</context>
<context>
    <name>agm::PlanReview</name>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Kein Konto heißt „%1“.</translation>
    </message>
    <message>
        <source>The account could not be listed: %1</source>
        <translation>Das Konto ließ sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>The journal could not be read, so raises of the last 24 hours are not counted: %1</source>
        <translation>Das Journal ließ sich nicht lesen, also zählen Erhöhungen der letzten 24 Stunden nicht mit: %1</translation>
    </message>
    <message>
        <source>The campaigns could not be read, so a part of the money is not known: %1</source>
        <translation>Die Kampagnen ließen sich nicht lesen, also ist ein Teil des Geldes nicht bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad group(s) of the account could not be read.</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe des Kontos ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Anzeigengruppen des Kontos ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Saved %1 for the account “%2”</source>
        <translation>Gespeichert %1 für das Konto „%2“</translation>
    </message>
    <message>
        <source>Saved %1 by %2 for the account “%3”</source>
        <translation>Gespeichert %1 von %2 für das Konto „%3“</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Held against the account “%1”, %2 listed</source>
        <translation>Verglichen mit dem Konto „%1“, %2 gelistet</translation>
    </message>
    <message>
        <source>Committed now</source>
        <translation>Jetzt gebunden</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <translation>pro Tag, %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>Schlimmster Tag</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>Faktor %1</translation>
    </message>
    <message>
        <source>Start / stop</source>
        <translation>Starten / stoppen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>started / stopped</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>Refused, because the account is not as the plan knew it:</source>
        <translation>Abgelehnt, weil das Konto nicht ist, wie der Plan es kannte:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 cannot be posted</source>
        <translation>%1 können nicht übertragen werden</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 Not all of the plan could be posted: %2.</source>
        <translation>%1 Nicht der ganze Plan ließe sich übertragen: %2.</translation>
    </message>
    <message>
        <source>%1 There is nothing to post.</source>
        <translation>%1 Es gibt nichts zu übertragen.</translation>
    </message>
    <message>
        <source>%1 All of the plan could be posted, from the review in the window.</source>
        <translation>%1 Der ganze Plan ließe sich übertragen, aus der Prüfung im Fenster.</translation>
    </message>
    <message>
        <source>The account is read-only: it must be unlocked there first.</source>
        <translation>Das Konto ist schreibgeschützt: Es muss dort erst entsperrt werden.</translation>
    </message>
</context>
<context>
    <name>agm::PlanStore</name>
    <message>
        <source>The plan could not be written to %1: %2. Nothing was replaced there.</source>
        <translation>Der Plan ließ sich nicht nach %1 schreiben: %2. Dort wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read: %2.</source>
        <translation>Der Plan %1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a plan.</source>
        <translation>%1 ist zu groß für einen Plan.</translation>
    </message>
    <message>
        <source>This plan is of the account “%1” (%2). Open that account first.</source>
        <translation>Dieser Plan ist vom Konto „%1“ (%2). Öffnen Sie erst dieses Konto.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Choose a plan&apos;s file.</source>
        <translation>%1 ist ein Ordner, ein Gerät oder eine Pipe. Wählen Sie die Datei eines Plans.</translation>
    </message>
</context>
<context>
    <name>agm::PlanSummary</name>
    <message>
        <source>Committed daily spend</source>
        <translation>Gebundene Ausgaben pro Tag</translation>
    </message>
</context>
<context>
    <name>agm::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>P&amp;ortrait</source>
        <translation>&amp;Hochformat</translation>
    </message>
    <message>
        <source>L&amp;andscape</source>
        <translation>&amp;Querformat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Page w&amp;idth</source>
        <translation>Seiten&amp;breite</translation>
    </message>
</context>
<context>
    <name>agm::Quota</name>
    <message>
        <source>%1: %2 of %3 left</source>
        <comment>operation: requests of the minute</comment>
        <translation>%1: noch %2 von %3</translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <translation>Noch %1 Anfragen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>requests</comment>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>The server takes so many requests of each kind in a minute:</source>
        <translation>So viele Anfragen jeder Art nimmt der Server pro Minute an:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes waiting</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>⏸ goes on in %1 s</source>
        <comment>the server asked to wait</comment>
        <translation>⏸ weiter in %1 s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The server asked to wait before the next %1. It goes on by itself in %2 seconds.</source>
        <translation>Der Server bittet, vor der nächsten Anfrage „%1“ zu warten. In %2 Sekunden geht es von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes wait for their turn; nothing is lost.</source>
        <translation>
            <numerusform>%Ln Änderung wartet, bis sie dran ist; nichts geht verloren.</numerusform>
            <numerusform>%Ln Änderungen warten, bis sie dran sind; nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads wait for their turn.</source>
        <translation>
            <numerusform>%Ln Abfrage wartet, bis sie dran ist.</numerusform>
            <numerusform>%Ln Abfragen warten, bis sie dran sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::RefreshController</name>
    <message>
        <source>Changes are being sent.</source>
        <translation>Änderungen werden gerade gesendet.</translation>
    </message>
    <message>
        <source>A dialog is open.</source>
        <translation>Ein Dialog ist offen.</translation>
    </message>
    <message>
        <source>A cell is being edited.</source>
        <translation>Eine Zelle wird gerade bearbeitet.</translation>
    </message>
    <message>
        <source>The automatic refresh waits. %1</source>
        <translation>Das automatische Aktualisieren wartet. %1</translation>
    </message>
    <message>
        <source>The last refresh failed. It is tried again at %1.</source>
        <translation>Das letzte Aktualisieren ist fehlgeschlagen. Um %1 wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Next automatic refresh at %1.</source>
        <translation>Nächstes automatisches Aktualisieren um %1.</translation>
    </message>
</context>
<context>
    <name>agm::RenameDialog</name>
    <message>
        <source>Find and replace in titles</source>
        <translation>In Titeln suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>empty: the whole title</source>
        <translation>leer: der ganze Titel</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>Titles that change</source>
        <translation>Titel, die sich ändern</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>Ein Titel darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A title can have %1 characters at most; this has %2.</source>
        <translation>Ein Titel darf höchstens %1 Zeichen haben; dieser hat %2.</translation>
    </message>
    <message>
        <source>Nothing to find yet</source>
        <translation>Noch nichts zu suchen</translation>
    </message>
    <message>
        <source>No title matches</source>
        <translation>Kein Titel passt</translation>
    </message>
    <message>
        <source>1 title matches</source>
        <translation>1 Titel passt</translation>
    </message>
    <message>
        <source>%1 titles match</source>
        <translation>%1 Titel passen</translation>
    </message>
    <message>
        <source>%1, %2 change</source>
        <translation>%1, %2 ändern sich</translation>
    </message>
</context>
<context>
    <name>agm::ReportExporter</name>
    <message>
        <source>Export report</source>
        <translation>Auswertung exportieren</translation>
    </message>
    <message>
        <source>PDF, for reading and printing (*.pdf)</source>
        <translation>PDF, zum Lesen und Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Webseite, eine Datei (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Die Auswertung ist in %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>Die Auswertung ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
</context>
<context>
    <name>agm::ReportRun</name>
    <message>
        <source>There is no folder %1 to write the report to.</source>
        <translation>Den Ordner %1 für die Auswertung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Kein Konto heißt „%1“.</translation>
    </message>
    <message>
        <source>What this computer kept of earlier days could not be read: %1</source>
        <translation>Was dieser Rechner von früheren Tagen behielt, ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The account could not be listed: %1</source>
        <translation>Das Konto ließ sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>The campaigns could not be read: %1</source>
        <translation>Die Kampagnen ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The period before could not be listed: %1</source>
        <translation>Der Vorzeitraum ließ sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>The server does not give reports by day (%1); the days come from what can be had otherwise.</source>
        <translation>Der Server gibt keine Berichte nach Tagen (%1); die Tage kommen aus dem, was sonst zu haben ist.</translation>
    </message>
    <message>
        <source>%1: no figures by day: %2</source>
        <translation>%1: keine Zahlen nach Tagen: %2</translation>
    </message>
    <message>
        <source>What this program changed could not be read, so a pace does not begin anew where a budget was changed: %1</source>
        <translation>Was dieses Programm änderte, ließ sich nicht lesen, also beginnt kein Tempo neu, wo ein Budget geändert wurde: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>Die Auswertung ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
</context>
<context>
    <name>agm::RequestActions</name>
    <message>
        <source>Request &amp;log</source>
        <translation>Anfragen&amp;protokoll</translation>
    </message>
    <message>
        <source>JSON o&amp;f the ad group…</source>
        <translation>JSON &amp;der Anzeigengruppe…</translation>
    </message>
    <message>
        <source>Copy as curl: &amp;read it</source>
        <translation>Als curl kopieren: &amp;lesen</translation>
    </message>
    <message>
        <source>Copy as curl: &amp;pause it</source>
        <translation>Als curl kopieren: &amp;pausieren</translation>
    </message>
    <message>
        <source>Copy as curl: r&amp;esume it</source>
        <translation>Als curl kopieren: &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Copy as curl: post its &amp;draft</source>
        <translation>Als curl kopieren: &amp;Entwurf übertragen</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>A&amp;larme…</translation>
    </message>
    <message>
        <source>&amp;New alert from this filter…</source>
        <translation>&amp;Neuer Alarm aus diesem Filter…</translation>
    </message>
    <message>
        <source>Refresh automatically: off</source>
        <translation>Automatisch aktualisieren: aus</translation>
    </message>
    <message>
        <source>Refresh automatically: every 5 minutes</source>
        <translation>Automatisch aktualisieren: alle 5 Minuten</translation>
    </message>
    <message>
        <source>Refresh automatically: every 15 minutes</source>
        <translation>Automatisch aktualisieren: alle 15 Minuten</translation>
    </message>
    <message>
        <source>Refresh automatically: every 60 minutes</source>
        <translation>Automatisch aktualisieren: alle 60 Minuten</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>&amp;Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>agm::RequestController</name>
    <message>
        <source>The draft changes nothing.</source>
        <translation>Der Entwurf ändert nichts.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>The server does not know this ad group yet.</source>
        <translation>Der Server kennt diese Anzeigengruppe noch nicht.</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>Wählen Sie erst eine Anzeigengruppe aus.</translation>
    </message>
    <message>
        <source>Select one ad group that has a draft.</source>
        <translation>Wählen Sie eine Anzeigengruppe aus, die einen Entwurf hat.</translation>
    </message>
    <message>
        <source>The curl command is copied. It reads the key from $WHOP_API_KEY and holds none.</source>
        <translation>Der curl-Befehl ist kopiert. Er liest den Schlüssel aus $WHOP_API_KEY und enthält keinen.</translation>
    </message>
</context>
<context>
    <name>agm::RequestLogModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>agm::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>Anfragenprotokoll</translation>
    </message>
    <message>
        <source>Search method, path, status, request ID, problem</source>
        <translation>Methode, Pfad, Status, Anfrage-ID, Problem durchsuchen</translation>
    </message>
    <message>
        <source>Search the request log</source>
        <translation>Anfragenprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibend</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Choose a request to see its headers and body.</source>
        <translation>Wählen Sie eine Anfrage, um Kopfzeilen und Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>HAR exportieren…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The command reads the key from $WHOP_API_KEY.</source>
        <translation>Der Befehl liest den Schlüssel aus $WHOP_API_KEY.</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Wählen Sie erst eine Anfrage.</translation>
    </message>
    <message>
        <source>%1 of %2 requests.</source>
        <translation>%1 von %2 Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests.</source>
        <translation>
            <numerusform>%Ln Anfrage.</numerusform>
            <numerusform>%Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until the account is closed: the latest %1 requests, of each body %2, of all bodies %3. The key is never in it.</source>
        <translation>Nur im Arbeitsspeicher, bis das Konto geschlossen wird: die letzten %1 Anfragen, von jedem Inhalt %2, von allen zusammen %3. Der Schlüssel ist nie dabei.</translation>
    </message>
    <message>
        <source>Everything that is listed, as an HTTP Archive (HAR 1.2).</source>
        <translation>Alles, was gelistet ist, als HTTP-Archiv (HAR 1.2).</translation>
    </message>
    <message>
        <source>No request is listed.</source>
        <translation>Keine Anfrage ist gelistet.</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>Der Befehl ist kopiert.</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Anfragenprotokoll exportieren</translation>
    </message>
    <message>
        <source>HTTP Archives (*.%1)</source>
        <translation>HTTP-Archive (*.%1)</translation>
    </message>
    <message>
        <source>The requests are written to %1.</source>
        <translation>Die Anfragen stehen jetzt in %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>agm::RequestText</name>
    <message>
        <source>[The body made room for those of later requests.]</source>
        <translation>[Der Inhalt ist denen späterer Anfragen gewichen.]</translation>
    </message>
    <message>
        <source>[Only the beginning of the body is kept.]</source>
        <translation>[Nur der Anfang des Inhalts ist aufgehoben.]</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>No answer came; it was tried again.</source>
        <translation>Es kam keine Antwort; es wurde wieder versucht.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Beantwortet mit %1.</translation>
    </message>
    <message>
        <source>Answered %1; it was tried again.</source>
        <translation>Beantwortet mit %1; es wurde wieder versucht.</translation>
    </message>
</context>
<context>
    <name>agm::RestoreDialog</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 + unknown</source>
        <translation>%1 + unbekannt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>… %1 of %2 restored</source>
        <translation>… %1 von %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>✓ %1 restored</source>
        <translation>✓ %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>✖ %1 not</source>
        <translation>✖ %1 nicht</translation>
    </message>
    <message>
        <source>Restore what was stopped</source>
        <translation>Gestopptes wiederherstellen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>Adds per day</source>
        <translation>Kommt pro Tag hinzu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Warum es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Restored so far</source>
        <translation>Bisher wiederhergestellt</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>The last stage is on</source>
        <translation>Die letzte Stufe läuft</translation>
    </message>
    <message>
        <source>%1 to restore</source>
        <translation>%1 wiederherzustellen</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Gestoppt %1.</translation>
    </message>
    <message>
        <source>The cheapest come back first. Look at the spend before you go on to the next stage.</source>
        <translation>Die günstigsten kommen zuerst zurück. Sehen Sie auf die Ausgaben, bevor Sie zur nächsten Stufe gehen.</translation>
    </message>
    <message>
        <source>1 ad group is skipped, because it was changed since or could not be stopped:</source>
        <translation>1 Anzeigengruppe wird übersprungen, weil sie seither geändert wurde oder sich nicht stoppen ließ:</translation>
    </message>
    <message>
        <source>%1 are skipped, because they were changed since or could not be stopped:</source>
        <translation>%1 werden übersprungen, weil sie seither geändert wurden oder sich nicht stoppen ließen:</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restoring goes on without this window.</source>
        <translation>Das Wiederherstellen geht ohne dieses Fenster weiter.</translation>
    </message>
    <message>
        <source>Restore the first %1</source>
        <translation>Die ersten %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the next %1</source>
        <translation>Die nächsten %1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what (money)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wait until this stage is done.</source>
        <translation>Warten Sie, bis diese Stufe fertig ist.</translation>
    </message>
</context>
<context>
    <name>agm::ReviewCards</name>
    <message>
        <source>Committed now</source>
        <translation>Jetzt gebunden</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>Schlimmster Tag</translation>
    </message>
    <message>
        <source>Start / stop</source>
        <translation>Starten / stoppen</translation>
    </message>
    <message>
        <source>The most that may be spent on one day: an ad network may go over a daily budget on single days.</source>
        <translation>Das Meiste, was an einem Tag ausgegeben werden kann: Ein Werbenetzwerk darf ein Tagesbudget an einzelnen Tagen überschreiten.</translation>
    </message>
    <message>
        <source>Until tomorrow: the part of the new daily spend that falls on what is left of today, in the account&apos;s time zone. A lifetime budget per day is what is left of it, divided by the days left.</source>
        <translation>Bis morgen: der Teil der neuen Ausgaben pro Tag, der auf den Rest des heutigen Tages fällt, in der Zeitzone des Kontos. Ein Laufzeitbudget pro Tag ist, was davon übrig ist, geteilt durch die übrigen Tage.</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <translation>pro Tag, %1</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>Faktor %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>started / stopped</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
</context>
<context>
    <name>agm::ReviewController</name>
    <message>
        <source>Discard drafts</source>
        <translation>Entwürfe verwerfen</translation>
    </message>
    <message>
        <source>Save drafts as a plan</source>
        <translation>Entwürfe als Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.%1)</source>
        <translation>Pläne (*.%1)</translation>
    </message>
    <message>
        <source>The drafts of %1 are saved as a plan in %2. They stay here as drafts, too.</source>
        <translation>Die Entwürfe von %1 sind als Plan in %2 gespeichert. Sie bleiben auch hier als Entwürfe.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Open plan %1</source>
        <translation>Plan %1 öffnen</translation>
    </message>
    <message>
        <source>Discard all drafts?</source>
        <translation>Alle Entwürfe verwerfen?</translation>
    </message>
    <message>
        <source>The drafts of %1 are dropped; nothing of them was sent. You can take this back with Undo until you quit.</source>
        <translation>Die Entwürfe von %1 werden verworfen; nichts davon wurde gesendet. Mit Rückgängig können Sie das zurücknehmen, bis Sie beenden.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard all drafts</source>
        <translation>Alle Entwürfe verwerfen</translation>
    </message>
    <message>
        <source>Nothing of this ad group would be posted now.</source>
        <translation>Von dieser Anzeigengruppe würde jetzt nichts übertragen.</translation>
    </message>
    <message>
        <source>The curl command is copied. It reads the key from $WHOP_API_KEY and holds none.</source>
        <translation>Der curl-Befehl ist kopiert. Er liest den Schlüssel aus $WHOP_API_KEY und enthält keinen.</translation>
    </message>
</context>
<context>
    <name>agm::ReviewDelegate</name>
    <message>
        <source>keep mine</source>
        <translation>meine behalten</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <translation>andere behalten</translation>
    </message>
</context>
<context>
    <name>agm::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Find an ad group or a field</source>
        <translation>Anzeigengruppe oder Feld suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Takes every row that is shown in.</source>
        <translation>Nimmt jede gezeigte Zeile hinein.</translation>
    </message>
    <message>
        <source>Leaves every row that is shown out.</source>
        <translation>Lässt jede gezeigte Zeile aus.</translation>
    </message>
    <message>
        <source>Save as plan…</source>
        <translation>Als Plan speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Blocked 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show the ad group</source>
        <translation>Anzeigengruppe zeigen</translation>
    </message>
    <message>
        <source>Take in or leave out	Space</source>
        <translation>Hineinnehmen oder auslassen	Space</translation>
    </message>
    <message>
        <source>Leave out the whole ad group</source>
        <translation>Die ganze Anzeigengruppe auslassen</translation>
    </message>
    <message>
        <source>Keep mine	M</source>
        <translation>Meine behalten	M</translation>
    </message>
    <message>
        <source>Keep theirs	T</source>
        <translation>Andere behalten	T</translation>
    </message>
    <message>
        <source>Discard draft	Del</source>
        <translation>Entwurf verwerfen	Del</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>agm::ReviewModel</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <source>Whether it is posted. Space takes the chosen rows in or leaves them out.</source>
        <translation>Ob es übertragen wird. Die Leertaste nimmt die gewählten Zeilen hinein oder lässt sie aus.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>change per day</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It cannot be posted: the column Check says why.</source>
        <translation>Es kann nicht übertragen werden: Die Spalte Prüfung sagt, warum.</translation>
    </message>
    <message>
        <source>It is posted with the others.</source>
        <translation>Es wird mit den anderen übertragen.</translation>
    </message>
    <message>
        <source>It is left out and stays a draft.</source>
        <translation>Es bleibt aus und bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>Change of the committed daily spend by this ad group: %1</source>
        <translation>Änderung der gebundenen Ausgaben pro Tag durch diese Anzeigengruppe: %1</translation>
    </message>
    <message>
        <source>When you began: %1</source>
        <translation>Als Sie begannen: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihres: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Das andere: %1</translation>
    </message>
    <message>
        <source>No objection.</source>
        <translation>Kein Einwand.</translation>
    </message>
    <message>
        <source>Cannot be posted</source>
        <translation>Kann nicht übertragen werden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Check: no objection</source>
        <translation>Prüfung: kein Einwand</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::ReviewSentence</name>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1”</source>
        <translation>Anderswo geändert zu „%1“</translation>
    </message>
    <message>
        <source>Waits: something else of this ad group cannot be posted</source>
        <translation>Wartet: Etwas anderes dieser Anzeigengruppe kann nicht übertragen werden</translation>
    </message>
    <message>
        <source>an extra zero?</source>
        <translation>eine Null zu viel?</translation>
    </message>
    <message>
        <source>a zero too few?</source>
        <translation>eine Null zu wenig?</translation>
    </message>
    <message>
        <source>There is no draft: nothing would be sent</source>
        <translation>Es gibt keinen Entwurf: Nichts würde gesendet</translation>
    </message>
    <message>
        <source>%1 · nothing has been sent</source>
        <translation>%1 · nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1, %2 · nothing has been sent</source>
        <translation>%1, %2 · nichts wurde gesendet</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>committed daily spend</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>committed daily spend</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %2 per day</source>
        <comment>▲, +US$120</comment>
        <translation>%1 %2 pro Tag</translation>
    </message>
    <message>
        <source>a part is not known</source>
        <translation>ein Teil ist nicht bekannt</translation>
    </message>
    <message>
        <source>per day, no change</source>
        <translation>pro Tag, keine Änderung</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known for %1</source>
        <translation>nicht bekannt für %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Until tomorrow: %1</source>
        <translation>Bis morgen: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>lifetime budgets per day</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Lifetime budgets, apart: %1 per day</source>
        <translation>Laufzeitbudgets, gesondert: %1 pro Tag</translation>
    </message>
    <message>
        <source>Lifetime budgets, apart: %1 → %2 per day</source>
        <translation>Laufzeitbudgets, gesondert: %1 → %2 pro Tag</translation>
    </message>
    <message>
        <source>The daily spend is %1</source>
        <translation>Die Ausgaben pro Tag sind %1</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation>Nichts übertragen</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>%1 übertragen</translation>
    </message>
    <message>
        <source>%1 (unknown/day)</source>
        <translation>%1 (unbekannt/Tag)</translation>
    </message>
    <message>
        <source>%1 (%2 + unknown)</source>
        <translation>%1 (%2 + unbekannt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no draft. Change something first.</source>
        <translation>Es gibt keinen Entwurf. Ändern Sie erst etwas.</translation>
    </message>
    <message>
        <source>What is not left out cannot be posted: the column Check says why.</source>
        <translation>Was nicht ausgelassen ist, kann nicht übertragen werden: Die Spalte Prüfung sagt, warum.</translation>
    </message>
    <message>
        <source>None of it can be posted: the column Check says why.</source>
        <translation>Nichts davon kann übertragen werden: Die Spalte Prüfung sagt, warum.</translation>
    </message>
    <message>
        <source>Everything is left out. Check the rows that are to be posted.</source>
        <translation>Alles ist ausgelassen. Haken Sie die Zeilen an, die übertragen werden sollen.</translation>
    </message>
    <message>
        <source>About %1 at %2 requests a minute · what is deleted cannot be undone</source>
        <translation>Etwa %1 bei %2 Anfragen pro Minute · Gelöschtes lässt sich nicht zurückholen</translation>
    </message>
    <message>
        <source>About %1 at %2 requests a minute · can be undone from the journal</source>
        <translation>Etwa %1 bei %2 Anfragen pro Minute · lässt sich aus dem Journal zurücknehmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New ad group</source>
        <translation>Neue Anzeigengruppe</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a finding, and so many more</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an amount</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <comment>ad group, field, before, after</comment>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>Together %1 a day; up to %2 nothing is asked</source>
        <translation>Zusammen %1 pro Tag; bis %2 wird nicht gefragt</translation>
    </message>
    <message>
        <source>Together it raises the committed daily spend a lot</source>
        <translation>Zusammen erhöht es die gebundenen Ausgaben pro Tag stark</translation>
    </message>
    <message>
        <source>%1, within 24 hours</source>
        <translation>%1, binnen 24 Stunden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This raises the daily spend a lot. Is it meant?</source>
        <translation>Das erhöht die Ausgaben pro Tag stark. Ist das gewollt?</translation>
    </message>
    <message>
        <source>This cuts amounts a lot. Is it meant?</source>
        <translation>Das senkt Beträge stark. Ist das gewollt?</translation>
    </message>
    <message>
        <source>Type the new daily total to post: %1</source>
        <translation>Geben Sie zum Übertragen die neue Tagessumme ein: %1</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/Tag</translation>
    </message>
    <message>
        <source>Type the sum of the new amounts to post: %1</source>
        <translation>Geben Sie zum Übertragen die Summe der neuen Beträge ein: %1</translation>
    </message>
</context>
<context>
    <name>agm::Salvage</name>
    <message>
        <source>A table has no key to read it by.</source>
        <translation>Eine Tabelle hat keinen Schlüssel, nach dem sie zu lesen wäre.</translation>
    </message>
</context>
<context>
    <name>agm::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>no filter: every ad group</source>
        <translation>kein Filter: jede Anzeigengruppe</translation>
    </message>
    <message>
        <source>It holds the columns, their order and widths, the sort, and the filter: %1</source>
        <translation>Sie hält die Spalten, ihre Folge und Breiten, die Sortierung und den Filter: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replace the view of this name</source>
        <translation>Die Ansicht dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsController</name>
    <message>
        <source>Saved view %1</source>
        <translation>Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>The saved views cannot be read by this version of the program. They are kept in the settings, and the built-in ones are shown.</source>
        <translation>Die gespeicherten Ansichten kann diese Version des Programms nicht lesen. Sie bleiben in den Einstellungen, gezeigt werden die mitgelieferten.</translation>
    </message>
    <message>
        <source>One saved view cannot be read. It is kept, and shown dimmed.</source>
        <translation>Eine gespeicherte Ansicht ist nicht lesbar. Sie bleibt erhalten und wird blass gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved views cannot be read. They are kept, and shown dimmed.</source>
        <translation>
            <numerusform>%Ln gespeicherte Ansicht ist nicht lesbar. Sie bleibt erhalten und wird blass gezeigt.</numerusform>
            <numerusform>%Ln gespeicherte Ansichten sind nicht lesbar. Sie bleiben erhalten und werden blass gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The filter of %1 cannot be read: %2 It stays as it is.</source>
        <translation>Der Filter von %1 ist nicht lesbar: %2 Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The saved view %1 is deleted.</source>
        <translation>Die gespeicherte Ansicht %1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsList</name>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Update to what is shown now</source>
        <translation>Auf das jetzt Gezeigte aktualisieren</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Down</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Del</translation>
    </message>
    <message>
        <source>Add the built-in views again</source>
        <translation>Die mitgelieferten Ansichten wieder hinzufügen</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsModel</name>
    <message>
        <source>A view without a name</source>
        <translation>Eine Ansicht ohne Namen</translation>
    </message>
    <message>
        <source>This view cannot be read by this version of the program. It is kept as it is.</source>
        <translation>Diese Ansicht kann diese Version des Programms nicht lesen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Every ad group</source>
        <translation>Jede Anzeigengruppe</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>agm::ScatterCanvas</name>
    <message>
        <source>Scatter of ad groups</source>
        <translation>Streudiagramm der Anzeigengruppen</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Space selects.</source>
        <translation>Pfeiltasten gehen von Punkt zu Punkt, die Leertaste wählt aus.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>, ausgewählt</translation>
    </message>
</context>
<context>
    <name>agm::ScatterPane</name>
    <message>
        <source>Scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Drag draws a lasso</source>
        <translation>Ziehen zeichnet ein Lasso</translation>
    </message>
    <message>
        <source>Selects what is inside; with Ctrl it adds to the selection</source>
        <translation>Wählt aus, was innen liegt; mit Ctrl kommt es zur Auswahl hinzu</translation>
    </message>
    <message>
        <source>Drag draws a rectangle</source>
        <translation>Ziehen zeichnet ein Rechteck</translation>
    </message>
    <message>
        <source>Also by Shift while the lasso is chosen</source>
        <translation>Auch mit der Umschalttaste, solange das Lasso gewählt ist</translation>
    </message>
    <message>
        <source>Drag moves the plot</source>
        <translation>Ziehen verschiebt das Diagramm</translation>
    </message>
    <message>
        <source>Also by the middle button</source>
        <translation>Auch mit der mittleren Taste</translation>
    </message>
    <message>
        <source>%1: show or hide these</source>
        <translation>%1: diese zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Logarithmic across</source>
        <translation>Waagerecht logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic up</source>
        <translation>Senkrecht logarithmisch</translation>
    </message>
    <message>
        <source>No ad group has spent in this period</source>
        <translation>Keine Anzeigengruppe hat in diesem Zeitraum etwas ausgegeben</translation>
    </message>
    <message>
        <source>No ad group has both %1 and %2 in this period</source>
        <translation>Keine Anzeigengruppe hat in diesem Zeitraum sowohl %1 als auch %2</translation>
    </message>
    <message>
        <source>Choose other metrics or another period.</source>
        <translation>Wählen Sie andere Kennzahlen oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Area: results, up to %1</source>
        <translation>Fläche: Ergebnisse, bis %1</translation>
    </message>
    <message>
        <source>Arrow: spend without a result, it costs at least this (%1)</source>
        <translation>Pfeil: Ausgaben ohne Ergebnis, es kostet mindestens so viel (%1)</translation>
    </message>
    <message>
        <source>Out of view: %1</source>
        <translation>Außerhalb: %1</translation>
    </message>
    <message>
        <source>0 has no place on a logarithmic axis, at its edge: %1</source>
        <translation>0 hat auf einer logarithmischen Achse keinen Platz, am Rand: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Gegen das Ziel</translation>
    </message>
</context>
<context>
    <name>agm::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Beg&amp;inn</translation>
    </message>
    <message>
        <source>Starts as soon as it is active</source>
        <translation>Beginnt, sobald sie aktiv ist</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>En&amp;de</translation>
    </message>
    <message>
        <source>Runs until paused</source>
        <translation>Läuft, bis sie pausiert wird</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Zeiten sind die von %1.</translation>
    </message>
    <message>
        <source>%1 with a lifetime budget: an end at least 24 hours after the start is needed.</source>
        <translation>%1 mit Laufzeitbudget: Ein Ende mindestens 24 Stunden nach dem Beginn ist nötig.</translation>
    </message>
</context>
<context>
    <name>agm::Schema</name>
    <message>
        <source>A schema step cannot be read: %1</source>
        <translation>Ein Schritt des Schemas ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A schema step is missing.</source>
        <translation>Ein Schritt des Schemas fehlt.</translation>
    </message>
    <message>
        <source>The program lacks its schema steps.</source>
        <translation>Dem Programm fehlen die Schritte seines Schemas.</translation>
    </message>
</context>
<context>
    <name>agm::SearchField</name>
    <message>
        <source>Search, or filter: spend&gt;50 status:active</source>
        <translation>Suchen oder filtern: spend&gt;50 status:active</translation>
    </message>
</context>
<context>
    <name>agm::SelectionPresenter</name>
    <message>
        <source>Select ad groups first.</source>
        <translation>Wählen Sie erst Anzeigengruppen aus.</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>Wählen Sie erst eine Anzeigengruppe aus.</translation>
    </message>
</context>
<context>
    <name>agm::SelectionStatistics</name>
    <message>
        <source>%1 %2</source>
        <comment>column: sums</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, averages %2</source>
        <translation>%1, Durchschnitte %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column: sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <translation>%1, Durchschnitt %2</translation>
    </message>
</context>
<context>
    <name>agm::SelectionValues</name>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 … und %2 weitere</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>agm::SeriesBook</name>
    <message>
        <source>The server gave the same page twice, so the list is not complete. Try again later.</source>
        <translation>Der Server gab dieselbe Seite zweimal, also ist die Liste nicht vollständig. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>agm::SeriesWords</name>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>listings, day by day</source>
        <translation>Listen, Tag für Tag</translation>
    </message>
    <message>
        <source>what this computer kept</source>
        <translation>was dieser Rechner behielt</translation>
    </message>
    <message>
        <source>Daily figures from %1</source>
        <translation>Tageszahlen aus %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>joins two sources</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>The account gives no reports: %1</source>
        <translation>Das Konto gibt keine Berichte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups could not be read: %1</source>
        <translation>
            <numerusform>%Ln Anzeigengruppe ließ sich nicht lesen: %1</numerusform>
            <numerusform>%Ln Anzeigengruppen ließen sich nicht lesen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::SessionOpener</name>
    <message>
        <source>Changes are still being sent. Wait until they are done, or cancel them, and try again.</source>
        <translation>Noch werden Änderungen gesendet. Warten Sie, bis sie fertig sind, oder brechen Sie sie ab, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The demo account could not be started: %1</source>
        <translation>Das Demokonto konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The key of “%1” is not kept on this computer any more. Enter it again under Accounts.</source>
        <translation>Der Schlüssel von „%1“ liegt nicht mehr auf diesem Rechner. Geben Sie ihn unter Konten wieder ein.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read: %2</source>
        <translation>Der API-Schlüssel von „%1“ konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>agm::SessionSecretStore</name>
    <message>
        <source>An account name and a key are needed to keep a key.</source>
        <translation>Zum Aufbewahren eines Schlüssels braucht es einen Kontonamen und einen Schlüssel.</translation>
    </message>
    <message>
        <source>No key is kept for this account.</source>
        <translation>Für dieses Konto ist kein Schlüssel aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>agm::SheetActions</name>
    <message>
        <source>Export the &amp;table…</source>
        <translation>&amp;Tabelle exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import changes from CSV…</source>
        <translation>Änderungen aus CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>Pri&amp;nt the table…</source>
        <translation>Tabelle &amp;drucken…</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Druckvorsch&amp;au…</translation>
    </message>
</context>
<context>
    <name>agm::SheetDesk</name>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>There are no ad groups.</source>
        <translation>Es gibt keine Anzeigengruppen.</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Über diese Datei</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Stats window</source>
        <translation>Auswertungszeitraum</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Undefined, not applicable or not known; a measured zero is 0.</source>
        <translation>Nicht definiert, nicht anwendbar oder nicht bekannt; eine gemessene Null ist 0.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts that are not posted are written as they are shown.</source>
        <translation>Nicht übertragene Entwürfe sind geschrieben, wie sie gezeigt werden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. %1 was not written.</source>
        <translation>Angehalten. %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>Die Tabelle ließ sich nicht in %1 schreiben: %2</translation>
    </message>
    <message>
        <source>Import changes</source>
        <translation>Änderungen importieren</translation>
    </message>
    <message>
        <source>Table (*.csv *.tsv *.txt)</source>
        <translation>Tabelle (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>It has more lines or cells than a table of ad groups.</source>
        <translation>Sie hat mehr Zeilen oder Zellen als eine Tabelle von Anzeigengruppen.</translation>
    </message>
</context>
<context>
    <name>agm::SheetFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>Die Datei ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Save the sheet as CSV first.</source>
        <translation>Das ist die Datei einer Tabellenkalkulation. Speichern Sie das Blatt erst als CSV.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>Die Datei ist nicht in UTF-8. Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe.</source>
        <translation>Es ist ein Ordner, ein Gerät oder eine Pipe.</translation>
    </message>
</context>
<context>
    <name>agm::SheetValue</name>
    <message>
        <source>Write a time like 2026-12-01T08:00:00Z or 2026-12-01 (UTC).</source>
        <translation>Schreiben Sie eine Zeit wie 2026-12-01T08:00:00Z oder 2026-12-01 (UTC).</translation>
    </message>
    <message>
        <source>It is no time, list or object.</source>
        <translation>Es ist keine Zeit, keine Liste und kein Objekt.</translation>
    </message>
    <message>
        <source>Write it as an export does, in JSON. %1</source>
        <translation>Schreiben Sie es wie ein Export, in JSON. %1</translation>
    </message>
</context>
<context>
    <name>agm::SideBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Kein Filter ist gesetzt.</translation>
    </message>
</context>
<context>
    <name>agm::Sql</name>
    <message>
        <source>Another program has the local store open. Close the other window of Ad Group Manager and try again.</source>
        <translation>Ein anderes Programm hat den lokalen Speicher geöffnet. Schließen Sie das andere Fenster von Ad Group Manager und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The local store is only read by this window: another window has it open, or its file or folder cannot be written. Nothing was recorded.</source>
        <translation>Dieses Fenster liest den lokalen Speicher nur: Ein anderes hat ihn geöffnet, oder seine Datei oder sein Ordner ist nicht beschreibbar. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>The local store cannot be opened. Check that its folder exists and can be written.</source>
        <translation>Der lokale Speicher lässt sich nicht öffnen. Prüfen Sie, ob sein Ordner da ist und beschrieben werden kann.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded. Free some space and try again.</source>
        <translation>Die Festplatte ist voll: Nichts wurde festgehalten. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with the local store reports an error. Check the disk and try again.</source>
        <translation>Die Festplatte mit dem lokalen Speicher meldet einen Fehler. Prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The local store is damaged. Start the program again: it sets the file aside.</source>
        <translation>Der lokale Speicher ist beschädigt. Starten Sie das Programm neu: Es legt die Datei beiseite.</translation>
    </message>
    <message>
        <source>The local store could not do this.</source>
        <translation>Der lokale Speicher konnte das nicht tun.</translation>
    </message>
</context>
<context>
    <name>agm::StoreFile</name>
    <message>
        <source>The local store was written by a newer Ad Group Manager (its schema is %1, this program knows %2). It was left untouched. Install the newer program, or start with another data folder (--data-dir).</source>
        <translation>Den lokalen Speicher hat ein neuerer Ad Group Manager geschrieben (sein Schema ist %1, dieses Programm kennt %2). Er blieb unberührt. Installieren Sie das neuere Programm oder starten Sie mit einem anderen Datenordner (--data-dir).</translation>
    </message>
    <message>
        <source>This file is the database of another program and was left untouched. Move it away, or start with another data folder (--data-dir).</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms und blieb unberührt. Legen Sie sie woandershin oder starten Sie mit einem anderen Datenordner (--data-dir).</translation>
    </message>
    <message>
        <source>The folder of the local store cannot be made. Check the permissions of the folder above it, or start with another data folder (--data-dir).</source>
        <translation>Der Ordner des lokalen Speichers lässt sich nicht anlegen. Prüfen Sie die Rechte des Ordners darüber oder starten Sie mit einem anderen Datenordner (--data-dir).</translation>
    </message>
    <message>
        <source>The local store cannot be read. Check the permissions of the file, or start with another data folder (--data-dir).</source>
        <translation>Der lokale Speicher ist nicht lesbar. Prüfen Sie die Rechte der Datei oder starten Sie mit einem anderen Datenordner (--data-dir).</translation>
    </message>
    <message>
        <source>The local store cannot be written. Check the permissions of the file and start again.</source>
        <translation>Der lokale Speicher ist nicht beschreibbar. Prüfen Sie die Rechte der Datei und starten Sie neu.</translation>
    </message>
    <message>
        <source>%1 The store cannot be read meanwhile: it was written by an older Ad Group Manager and would have to be brought up to date.</source>
        <translation>%1 Der Speicher ist solange nicht lesbar: Ein älterer Ad Group Manager hat ihn geschrieben, er müsste erst auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>The local store cannot be read (%1).</source>
        <translation>Der lokale Speicher ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The folder of the local store cannot be written. Check its permissions and the free space, or start with another data folder (--data-dir).</source>
        <translation>Der Ordner des lokalen Speichers ist nicht beschreibbar. Prüfen Sie seine Rechte und den freien Platz oder starten Sie mit einem anderen Datenordner (--data-dir).</translation>
    </message>
    <message>
        <source>Another program has the local store open (%1, process %2 on %3). Use its window, or close it and start this one again.</source>
        <translation>Ein anderes Programm hat den lokalen Speicher geöffnet (%1, Prozess %2 auf %3). Nutzen Sie sein Fenster, oder schließen Sie es und starten Sie dieses neu.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Qts SQLite-Treiber fehlt. Installieren Sie ihn (Debian: libqt6sql6-sqlite) und starten Sie neu.</translation>
    </message>
    <message>
        <source>The local store cannot be used safely: &quot;%1&quot; had no effect.</source>
        <translation>Der lokale Speicher ist nicht sicher nutzbar: &quot;%1&quot; blieb ohne Wirkung.</translation>
    </message>
    <message>
        <source>The local store is damaged and cannot be set aside (%1). Move the file away and start again.</source>
        <translation>Der lokale Speicher ist beschädigt und lässt sich nicht beiseitelegen (%1). Legen Sie die Datei woandershin und starten Sie neu.</translation>
    </message>
    <message>
        <source>The disk with the local store is full. Free some space and start again.</source>
        <translation>Die Festplatte mit dem lokalen Speicher ist voll. Schaffen Sie Platz und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>agm::TableOverlay</name>
    <message>
        <source>Loading ad groups… %1 so far</source>
        <translation>Anzeigengruppen werden geladen… bisher %1</translation>
    </message>
    <message>
        <source>Loading ad groups…</source>
        <translation>Anzeigengruppen werden geladen…</translation>
    </message>
    <message>
        <source>This account has no ad groups yet</source>
        <translation>Dieses Konto hat noch keine Anzeigengruppen</translation>
    </message>
    <message>
        <source>Ad groups made on Whop or with the API appear here after a refresh.</source>
        <translation>Anzeigengruppen, die in Whop oder über die API entstehen, erscheinen hier nach dem Aktualisieren.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No ad group matches</source>
        <translation>Keine Anzeigengruppe passt</translation>
    </message>
    <message>
        <source>The search and the filters hide all that is loaded: %1.</source>
        <translation>Suche und Filter verbergen alles Geladene: %1.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>agm::TablePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Tabelle drucken</translation>
    </message>
    <message>
        <source>%1 are too many for paper: at most %L2 are printed. Filter the table, or export it.</source>
        <translation>%1 sind zu viele für Papier: Höchstens %L2 werden gedruckt. Filtern Sie die Tabelle oder exportieren Sie sie.</translation>
    </message>
    <message>
        <source>1 page printed.</source>
        <translation>1 Seite gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln Seite gedruckt.</numerusform>
            <numerusform>%Ln Seiten gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be printed: %1</source>
        <translation>Die Tabelle ließ sich nicht drucken: %1</translation>
    </message>
    <message>
        <source>The printer or the file cannot be written to.</source>
        <translation>Der Drucker oder die Datei ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The preview ends after %L1 rows of %L2, and its number of pages with them.</source>
        <translation>Die Vorschau endet nach %L1 von %L2 Zeilen, und mit ihnen ihre Seitenzahl.</translation>
    </message>
</context>
<context>
    <name>agm::TableXlsx</name>
    <message>
        <source>A spreadsheet has room for 1,048,575 rows. Write CSV, or fewer ad groups.</source>
        <translation>Eine XLSX-Tabelle hat Platz für 1.048.575 Zeilen. Schreiben Sie CSV oder weniger Anzeigengruppen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingAudiencesPage</name>
    <message>
        <source>Included audiences</source>
        <translation>Eingeschlossene Zielgruppen</translation>
    </message>
    <message>
        <source>No audience: everybody</source>
        <translation>Keine Zielgruppe: alle</translation>
    </message>
    <message>
        <source>Not these audiences (excluded)</source>
        <translation>Nicht diese Zielgruppen (ausgeschlossen)</translation>
    </message>
    <message>
        <source>No audience is excluded</source>
        <translation>Keine Zielgruppe ist ausgeschlossen</translation>
    </message>
    <message>
        <source>Off: the automatic audience cannot be combined with audiences.</source>
        <translation>Aus: Die automatische Zielgruppe lässt sich nicht mit Zielgruppen verbinden.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingDevicesPage</name>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>None chosen: all devices.</source>
        <translation>Nichts gewählt: alle Geräte.</translation>
    </message>
    <message>
        <source>from version</source>
        <translation>ab Version</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>%1, from version</source>
        <translation>%1, ab Version</translation>
    </message>
    <message>
        <source>Numbers with points, like 17.0</source>
        <translation>Zahlen mit Punkten, wie 17.0</translation>
    </message>
    <message>
        <source>None chosen in %1 of %2 ad groups: all devices.</source>
        <translation>Nichts gewählt in %1 von %2 Anzeigengruppen: alle Geräte.</translation>
    </message>
    <message>
        <source>None chosen: every system and version.</source>
        <translation>Nichts gewählt: jedes System und jede Version.</translation>
    </message>
    <message>
        <source>None chosen in %1 of %2 ad groups: every system.</source>
        <translation>Nichts gewählt in %1 von %2 Anzeigengruppen: jedes System.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Choose the system first.</source>
        <translation>Wählen Sie erst das System.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingDialog</name>
    <message>
        <source>Targeting</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Parts of the targeting</source>
        <translation>Teile der Ausrichtung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: something is wrong</source>
        <translation>%1: etwas stimmt nicht</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingEntryList</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1: gewählt</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Allen hinzufügen</translation>
    </message>
    <message>
        <source>Gives the chosen entries to every ad group that does not have them.</source>
        <translation>Gibt die gewählten Einträge jeder Anzeigengruppe, die sie nicht hat.</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Von allen entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Replace in all</source>
        <translation>In allen ersetzen</translation>
    </message>
    <message>
        <source>Every ad group gets exactly the chosen entries.</source>
        <translation>Jede Anzeigengruppe bekommt genau die gewählten Einträge.</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 — in %2 of %3 ad groups</source>
        <translation>%1 — in %2 von %3 Anzeigengruppen</translation>
    </message>
</context>
<context>
    <name>agm::TargetingGoalPage</name>
    <message>
        <source>Name of the event</source>
        <translation>Name des Events</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Only for ad groups whose conversions happen in messages.</source>
        <translation>Nur für Anzeigengruppen, deren Conversions in Nachrichten geschehen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Anderes Event…</translation>
    </message>
</context>
<context>
    <name>agm::TargetingInterestsPage</name>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>No behavior</source>
        <translation>Kein Verhalten</translation>
    </message>
    <message>
        <source>Life, work and income</source>
        <translation>Leben, Arbeit und Einkommen</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Off: the server sends no interests for this selection.</source>
        <translation>Aus: Der Server sendet für diese Auswahl keine Interessen.</translation>
    </message>
    <message>
        <source>Off: the automatic audience cannot be combined with interests.</source>
        <translation>Aus: Die automatische Zielgruppe lässt sich nicht mit Interessen verbinden.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingLanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
</context>
<context>
    <name>agm::TargetingLookup</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s list of audiences does not end: a cursor came twice or is missing.</source>
        <translation>Die Zielgruppenliste des Servers endet nicht: Ein Cursor kam zweimal oder fehlt.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPage</name>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Bleiben, wie sie sind: %1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPeoplePage</name>
    <message>
        <source>All genders</source>
        <translation>Alle Geschlechter</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Find the audience automatically (Advantage+)</source>
        <translation>Die Zielgruppe automatisch finden (Advantage+)</translation>
    </message>
    <message>
        <source>Automatic audience</source>
        <translation>Automatische Zielgruppe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Jüngstes Alter</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>Ältestes Alter</translation>
    </message>
    <message>
        <source>13 to 65; 65 stands for everyone above it too. An empty field leaves the age as it is.</source>
        <translation>13 bis 65; 65 steht auch für alle darüber. Ein leeres Feld lässt das Alter, wie es ist.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Ages and gender are off: the automatic audience chooses whom to reach. Audiences and interests cannot be combined with it.</source>
        <translation>Alter und Geschlecht sind aus: Die automatische Zielgruppe wählt, wer erreicht wird. Zielgruppen und Interessen lassen sich nicht damit verbinden.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPlacementsPage</name>
    <message>
        <source>Automatic (Advantage+): wherever the ads do best</source>
        <translation>Automatisch (Advantage+): wo die Anzeigen am besten laufen</translation>
    </message>
    <message>
        <source>Chosen platforms and positions</source>
        <translation>Gewählte Plattformen und Positionen</translation>
    </message>
    <message>
        <source>Platforms and positions</source>
        <translation>Plattformen und Positionen</translation>
    </message>
    <message>
        <source>%1 (as it came)</source>
        <translation>%1 (wie gekommen)</translation>
    </message>
    <message>
        <source>No position is chosen yet: until then the placement is automatic.</source>
        <translation>Noch ist keine Position gewählt: Bis dahin ist die Platzierung automatisch.</translation>
    </message>
    <message>
        <source>Choosing a position ends the automatic placement.</source>
        <translation>Wer eine Position wählt, beendet die automatische Platzierung.</translation>
    </message>
    <message>
        <source>Mixed: %1 of %2 ad groups are automatic and stay so; the positions below are those of the others.</source>
        <translation>Gemischt: %1 von %2 Anzeigengruppen sind automatisch und bleiben es; die Positionen unten sind die der anderen.</translation>
    </message>
    <message>
        <source>Mixed: in some of the ad groups</source>
        <translation>Gemischt: in einigen der Anzeigengruppen</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPlacesPage</name>
    <message>
        <source>Countries, states, cities and postal codes. A code can be typed as US, US-CA or US:78756.</source>
        <translation>Länder, Staaten, Städte und Postleitzahlen. Ein Code lässt sich tippen wie US, US-CA oder US:78756.</translation>
    </message>
    <message>
        <source>Included places</source>
        <translation>Eingeschlossene Orte</translation>
    </message>
    <message>
        <source>No place is included</source>
        <translation>Kein Ort ist eingeschlossen</translation>
    </message>
    <message>
        <source>Not these places (excluded)</source>
        <translation>Nicht diese Orte (ausgeschlossen)</translation>
    </message>
    <message>
        <source>No place is excluded</source>
        <translation>Kein Ort ist ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>agm::TargetingReach</name>
    <message>
        <source>Estimated reach</source>
        <translation>Geschätzte Reichweite</translation>
    </message>
    <message>
        <source>Estimated reach: %1</source>
        <translation>Geschätzte Reichweite: %1</translation>
    </message>
    <message>
        <source>This account offers no estimate.</source>
        <translation>Dieses Konto bietet keine Schätzung.</translation>
    </message>
    <message>
        <source>The chosen ad groups reach different people: there is no one estimate for all of them.</source>
        <translation>Die gewählten Anzeigengruppen erreichen verschiedene Menschen: Es gibt keine gemeinsame Schätzung.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird erfragt…</translation>
    </message>
    <message>
        <source>Too few people: the ad network gives no estimate.</source>
        <translation>Zu wenige Menschen: Das Werbenetzwerk gibt keine Schätzung.</translation>
    </message>
    <message>
        <source>%1–%2 people</source>
        <translation>%1–%2 Personen</translation>
    </message>
    <message>
        <source>at least %1 people</source>
        <translation>mindestens %1 Personen</translation>
    </message>
    <message>
        <source>at most %1 people</source>
        <translation>höchstens %1 Personen</translation>
    </message>
    <message>
        <source>Each of the chosen ad groups, as drafted here; by the ad network.</source>
        <translation>Jede der gewählten Anzeigengruppen nach diesem Entwurf; vom Werbenetzwerk.</translation>
    </message>
    <message>
        <source>As drafted here; by the ad network.</source>
        <translation>Nach diesem Entwurf; vom Werbenetzwerk.</translation>
    </message>
    <message>
        <source>No estimate for this targeting: %1</source>
        <translation>Keine Schätzung für diese Ausrichtung: %1</translation>
    </message>
    <message>
        <source>The estimate failed: %1</source>
        <translation>Die Schätzung ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingSearch</name>
    <message>
        <source>This account offers no search: type a code.</source>
        <translation>Dieses Konto bietet keine Suche: Geben Sie einen Code ein.</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>This account lists no audiences: type an id.</source>
        <translation>Dieses Konto listet keine Zielgruppen: Geben Sie eine ID ein.</translation>
    </message>
    <message>
        <source>The search failed: %1 Type a code.</source>
        <translation>Die Suche ist fehlgeschlagen: %1 Geben Sie einen Code ein.</translation>
    </message>
    <message>
        <source>The audiences could not be read: %1 Type an id.</source>
        <translation>Die Zielgruppen ließen sich nicht lesen: %1 Geben Sie eine ID ein.</translation>
    </message>
    <message>
        <source>%1 (not ready yet)</source>
        <translation>%1 (noch nicht bereit)</translation>
    </message>
    <message>
        <source>not ready yet (%1)</source>
        <translation>noch nicht bereit (%1)</translation>
    </message>
</context>
<context>
    <name>agm::TargetingSearchField</name>
    <message>
        <source>Nothing is called %1.</source>
        <translation>Nichts heißt %1.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>agm::TargetingTick</name>
    <message>
        <source>Mixed: in %1 of %2 ad groups</source>
        <translation>Gemischt: in %1 von %2 Anzeigengruppen</translation>
    </message>
</context>
<context>
    <name>agm::TargetsDialog</name>
    <message>
        <source>Cost targets</source>
        <translation>Kostenziele</translation>
    </message>
    <message>
        <source>What may a result cost? Ad groups without a cost target of their own are held against this amount; where it is empty, against the median of the account. Nothing is sent.</source>
        <translation>Was darf ein Ergebnis kosten? Anzeigengruppen ohne eigenes Kostenziel werden an diesem Betrag gemessen; wo er leer ist, am Median des Kontos. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>/ result</source>
        <translation>/ Ergebnis</translation>
    </message>
    <message>
        <source>Cost target in %1</source>
        <translation>Kostenziel in %1</translation>
    </message>
    <message>
        <source>No ad group of this account is loaded yet.</source>
        <translation>Noch ist keine Anzeigengruppe dieses Kontos geladen.</translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation>Diese Ziele nutzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A target must be more than zero. Leave it empty to use the account&apos;s median.</source>
        <translation>Ein Ziel muss größer als null sein. Leer lassen, um den Median des Kontos zu nutzen.</translation>
    </message>
</context>
<context>
    <name>agm::TimeWindow</name>
    <message>
        <source>The time zone is not known on this computer.</source>
        <translation>Die Zeitzone ist auf diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>The first day is not a date.</source>
        <translation>Der erste Tag ist kein Datum.</translation>
    </message>
    <message>
        <source>The last day is not a date.</source>
        <translation>Der letzte Tag ist kein Datum.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>agm::TitleEdit</name>
    <message>
        <source>Type the new title. It cannot be empty.</source>
        <translation>Geben Sie den neuen Titel ein. Er darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from character %1 on: %2.</source>
        <translation>Der reguläre Ausdruck ist ab Zeichen %1 nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>\%1 stands for bracket %1 of the regular expression, which has only %2.</source>
        <translation>\%1 steht für Klammer %1 des regulären Ausdrucks, der nur %2 hat.</translation>
    </message>
</context>
<context>
    <name>agm::TotalsRow</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Summen von %1</translation>
    </message>
    <message>
        <source>Totals of the selected ad groups.</source>
        <translation>Summen der ausgewählten Anzeigengruppen.</translation>
    </message>
    <message>
        <source>Totals of all ad groups shown.</source>
        <translation>Summen aller angezeigten Anzeigengruppen.</translation>
    </message>
    <message>
        <source>Only what adds up is added; hover a dash to see why there is no total.</source>
        <translation>Summiert wird nur, was sich summieren lässt; zeigen Sie auf einen Strich, um zu sehen, warum es keine Summe gibt.</translation>
    </message>
</context>
<context>
    <name>agm::TrendChart</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Metrics ▾</source>
        <translation>Kennzahlen ▾</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Choose what is drawn</source>
        <translation>Wählen, was gezeichnet wird</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>More than %1 lines cannot be told apart: the total is drawn.</source>
        <translation>Mehr als %1 Linien sind nicht zu unterscheiden: Gezeichnet wird die Summe.</translation>
    </message>
    <message>
        <source>A line for each ad group, or their total</source>
        <translation>Eine Linie je Anzeigengruppe, oder ihre Summe</translation>
    </message>
    <message>
        <source>Select ad groups to see their trend</source>
        <translation>Wählen Sie Anzeigengruppen aus, um ihren Verlauf zu sehen</translation>
    </message>
    <message>
        <source>Up to %1 are drawn each, more as their total.</source>
        <translation>Bis zu %1 werden einzeln gezeichnet, mehr als ihre Summe.</translation>
    </message>
    <message>
        <source>Total of %1, %2</source>
        <translation>Summe von %1, %2</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe von %1</translation>
    </message>
    <message>
        <source>No figures are known for these days</source>
        <translation>Für diese Tage sind keine Zahlen bekannt</translation>
    </message>
    <message>
        <source>More than %1 ad groups: their total</source>
        <translation>Mehr als %1 Anzeigengruppen: ihre Summe</translation>
    </message>
    <message>
        <source>The total leaves out %1 without figures</source>
        <translation>Die Summe lässt %1 ohne Zahlen aus</translation>
    </message>
    <message>
        <source>The total has gaps where not every ad group&apos;s figures are known</source>
        <translation>Die Summe hat Lücken, wo nicht von jeder Anzeigengruppe Zahlen bekannt sind</translation>
    </message>
    <message>
        <source>%1: no value for %2</source>
        <translation>%1: kein Wert für %2</translation>
    </message>
    <message>
        <source>Intervals and the period before: of the line that is pointed at</source>
        <translation>Intervalle und Vorzeitraum: der Linie, auf die gezeigt wird</translation>
    </message>
    <message>
        <source>Intervals: of the line that is pointed at</source>
        <translation>Intervalle: der Linie, auf die gezeigt wird</translation>
    </message>
    <message>
        <source>Money is drawn for each currency by itself</source>
        <translation>Geld wird für jede Währung für sich gezeichnet</translation>
    </message>
</context>
<context>
    <name>agm::TrendPlotItem</name>
    <message>
        <source>Results of several types are not added.</source>
        <translation>Ergebnisse mehrerer Arten werden nicht addiert.</translation>
    </message>
    <message>
        <source>No values in these days.</source>
        <translation>Keine Werte an diesen Tagen.</translation>
    </message>
</context>
<context>
    <name>agm::TrendView</name>
    <message>
        <source>Arrow keys go along the points. Its menu shows it as a table.</source>
        <translation>Die Pfeiltasten gehen den Punkten entlang. Das Menü zeigt es als Tabelle.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>agm::TypedCall</name>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation>Die Antwort des Servers ist leer.</translation>
    </message>
</context>
<context>
    <name>agm::UnlockDialog</name>
    <message>
        <source>Unlock this account?</source>
        <translation>Dieses Konto entsperren?</translation>
    </message>
    <message>
        <source>%1 is read-only. %2</source>
        <translation>%1 ist schreibgeschützt. %2</translation>
    </message>
    <message>
        <source>Once it is unlocked, pausing, resuming and deleting here take effect at once. Each bulk change still shows what it does to the daily spend before it is sent. You can lock the account again at any time.</source>
        <translation>Ist es entsperrt, wirken Pausieren, Fortsetzen und Löschen hier sofort. Jede Massenänderung zeigt weiterhin, was sie mit den Ausgaben pro Tag macht, bevor sie gesendet wird. Sie können das Konto jederzeit wieder sperren.</translation>
    </message>
    <message>
        <source>Type the account&apos;s name, %1, to unlock it:</source>
        <translation>Geben Sie den Namen des Kontos, %1, ein, um es zu entsperren:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Keep read-only</source>
        <translation>Schreibgeschützt lassen</translation>
    </message>
</context>
<context>
    <name>agm::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>agm::WelcomeDialog</name>
    <message>
        <source>to see campaigns and ad groups; needed</source>
        <translation>um Kampagnen und Anzeigengruppen zu sehen; nötig</translation>
    </message>
    <message>
        <source>for the daily figures in the charts</source>
        <translation>für die Zahlen pro Tag in den Diagrammen</translation>
    </message>
    <message>
        <source>to pause, resume, edit and delete</source>
        <translation>um zu pausieren, fortzusetzen, zu bearbeiten und zu löschen</translation>
    </message>
    <message>
        <source>to make new ad groups and duplicates</source>
        <translation>um neue Anzeigengruppen und Duplikate anzulegen</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>&amp;Demo ansehen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Ad Group Manager</source>
        <translation>Willkommen bei Ad Group Manager</translation>
    </message>
    <message>
        <source>All ad groups of a Whop ad account in one table: what they spend, what they bring, and changes to hundreds of them at once.</source>
        <translation>Alle Anzeigengruppen eines Whop-Werbekontos in einer Tabelle: was sie ausgeben, was sie bringen, und Änderungen an Hunderten auf einmal.</translation>
    </message>
    <message>
        <source>Nothing is sent before you post it: edits are drafts until you have reviewed them, and an account with real money is read-only until you unlock it.</source>
        <translation>Nichts wird gesendet, bevor Sie es übertragen: Bearbeitungen sind Entwürfe, bis Sie sie geprüft haben, und ein Konto mit echtem Geld ist schreibgeschützt, bis Sie es entsperren.</translation>
    </message>
    <message>
        <source>Look at the demo account</source>
        <translation>Das Demokonto ansehen</translation>
    </message>
    <message>
        <source>A made-up account on this computer. It needs no key and no network, and nothing in it costs money.</source>
        <translation>Ein erfundenes Konto auf diesem Rechner. Es braucht keinen Schlüssel und kein Netz, und nichts darin kostet Geld.</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Ihr Konto verbinden</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Konto &amp;verbinden…</translation>
    </message>
    <message>
        <source>It needs an API key from your Whop dashboard. These permissions are of use; the connection test says which of them the key has:</source>
        <translation>Dafür braucht es einen API-Schlüssel aus Ihrem Whop-Dashboard. Diese Berechtigungen sind von Nutzen; der Verbindungstest sagt, welche davon der Schlüssel hat:</translation>
    </message>
</context>
<context>
    <name>agm::WindowButton</name>
    <message>
        <source>Custom…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Zeitzone…</translation>
    </message>
    <message>
        <source>%1 · today incomplete</source>
        <translation>%1 · heute unvollständig</translation>
    </message>
    <message>
        <source>Figures of whole days in %1. Today&apos;s still grow until midnight there.</source>
        <translation>Zahlen ganzer Tage in %1. Die von heute wachsen noch bis Mitternacht dort.</translation>
    </message>
    <message>
        <source>Figures of whole days in %1.</source>
        <translation>Zahlen ganzer Tage in %1.</translation>
    </message>
</context>
<context>
    <name>agm::WindowDialog</name>
    <message>
        <source>Stats window</source>
        <translation>Auswertungszeitraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>Diese Zone nutzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No time zone is called &quot;%1&quot;. Type a city, for example New York.</source>
        <translation>Keine Zeitzone heißt &quot;%1&quot;. Geben Sie eine Stadt ein, zum Beispiel New York.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The window lies in the future: there is nothing to show yet.</source>
        <translation>Der Zeitraum liegt in der Zukunft: Noch ist nichts zu zeigen.</translation>
    </message>
    <message>
        <source>1 day in %1</source>
        <translation>1 Tag in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in %1</source>
        <translation>
            <numerusform>%Ln Tag in %1</numerusform>
            <numerusform>%Ln Tage in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Today is incomplete.</source>
        <translation>%1. Heute ist unvollständig.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>agm::WordCombo</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>agm::Workspace</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Review and ad groups</source>
        <translation>Auswertung und Anzeigengruppen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
</context>
</TS>
