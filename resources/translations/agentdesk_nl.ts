<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>I am away</source>
        <translation>Ik ben weg</translation>
    </message>
    <message>
        <source>Save the absence</source>
        <translation>Afwezigheid vastleggen</translation>
    </message>
    <message>
        <source>What falls due meanwhile goes to your deputy or to a queue.</source>
        <translation>Wat intussen aan de beurt is, gaat naar je vervanger of naar een wachtrij.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Deel van de dag</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Only the morning</source>
        <translation>Alleen de ochtend</translation>
    </message>
    <message>
        <source>Only the afternoon</source>
        <translation>Alleen de middag</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wie neemt het over</translation>
    </message>
    <message>
        <source>Ill today</source>
        <translation>Vandaag ziek</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>De wachtrij van {team}</translation>
    </message>
    <message>
        <source>Nobody: it waits for me</source>
        <translation>Niemand: het wacht op mij</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Versleuteld (TLS)</translation>
    </message>
    <message>
        <source>In clear (TCP)</source>
        <translation>Onversleuteld (TCP)</translation>
    </message>
    <message>
        <source>In clear (UDP)</source>
        <translation>Onversleuteld (UDP)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>pbx.example.com, or several: the first is tried first</source>
        <translation>pbx.example.com, of meer: de eerste wordt het eerst geprobeerd</translation>
    </message>
    <message>
        <source>Extension or user</source>
        <translation>Toestel of gebruiker</translation>
    </message>
    <message>
        <source>201</source>
        <translation>201</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Zoals het in de sleutelbos staat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Name for the password</source>
        <translation>Naam bij het wachtwoord</translation>
    </message>
    <message>
        <source>Only when it is not the user</source>
        <translation>Alleen als het niet de gebruiker is</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrouwd certificaat</translation>
    </message>
    <message>
        <source>Only for one that nobody vouches for: its SHA-256</source>
        <translation>Alleen als niemand ervoor instaat: de SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Dit certificaat vertrouwen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Opslaan en verbinden</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
    <message>
        <source>Saved. The phone connects now.</source>
        <translation>Opgeslagen. De telefoon maakt nu verbinding.</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Marks of each lead</source>
        <translation>Oordeel van elke teamleider</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>{mark}, differs</source>
        <translation>{mark}, wijkt af</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>It comes back under the note, and reminds whoever asked.</source>
        <translation>Het komt terug onder de notitie en herinnert wie het vroeg.</translation>
    </message>
    <message>
        <source>Answer {name}</source>
        <translation>{name} antwoorden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Wat je eerder typte staat hier nog.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
</context>
<context>
    <name>ApartGroup</name>
    <message>
        <source>Work queue</source>
        <translation>Werkvoorraad</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail: into the inbox</source>
        <translation>Het is mail van een mens: naar de inbox</translation>
    </message>
    <message>
        <source>Junk: out of the inbox</source>
        <translation>Ongewenst: uit de inbox</translation>
    </message>
</context>
<context>
    <name>AppsCard</name>
    <message>
        <source>Signing in at Microsoft and Google</source>
        <translation>Aanmelden bij Microsoft en Google</translation>
    </message>
    <message>
        <source>They let only programs in that they know. Register this shop&apos;s AgentDesk there once, as docs/mail.md says, and enter what they call it. These names let nobody in by themselves.</source>
        <translation>Zij laten alleen programma&apos;s toe die ze kennen. Registreer de AgentDesk van deze winkel daar één keer, zoals docs/mail.md beschrijft, en vul in hoe zij hem noemen. Met deze namen alleen komt niemand binnen.</translation>
    </message>
    <message>
        <source>Microsoft: application (client) ID</source>
        <translation>Microsoft: toepassings-ID (client)</translation>
    </message>
    <message>
        <source>Microsoft: directory (tenant) ID</source>
        <translation>Microsoft: map-ID (tenant)</translation>
    </message>
    <message>
        <source>Empty: any account may sign in.</source>
        <translation>Leeg: elk account mag zich aanmelden.</translation>
    </message>
    <message>
        <source>Google: client ID</source>
        <translation>Google: client-ID</translation>
    </message>
    <message>
        <source>Google: client secret</source>
        <translation>Google: clientgeheim</translation>
    </message>
    <message>
        <source>Google gives one to programs on a desk too.</source>
        <translation>Google geeft er ook een aan programma&apos;s op een bureau.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Bewaren voor iedereen</translation>
    </message>
    <message>
        <source>The names at Microsoft and Google</source>
        <translation>De namen bij Microsoft en Google</translation>
    </message>
    <message>
        <source>Such a name has letters, digits, dots and dashes only. Nothing was saved.</source>
        <translation>Zo&apos;n naam bestaat uit letters, cijfers, punten en streepjes. Er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of {time}. The server does not answer; older entries need it.</source>
        <translation>Stand van {time}. De server antwoordt niet; oudere items staan daar.</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand van {time}</translation>
    </message>
    <message>
        <source>The server does not answer. This is what this computer had kept.</source>
        <translation>De server antwoordt niet. Dit is wat deze computer had bewaard.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Asked: {names}</source>
        <translation>Gevraagd: {names}</translation>
    </message>
    <message>
        <source>The note is saved, but nobody was asked: the line is down. Ask again when it is back.</source>
        <translation>De notitie is bewaard, maar er is niemand gevraagd: de verbinding is weg. Vraag het opnieuw als ze terug is.</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>attachments</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>No program on this computer opens {name}</source>
        <translation>Geen programma op deze computer opent {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} is opgeslagen</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full, or the folder closed?</source>
        <translation>Het bestand kon niet worden geschreven. Is de schijf vol, of de map afgesloten?</translation>
    </message>
</context>
<context>
    <name>AttentionStrip</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Open complaint, {age}, with {owner}: {title}</source>
        <translation>Open klacht, {age}, bij {owner}: {title}</translation>
    </message>
    <message>
        <source>Promise overdue ({when}), {owner}: {title}</source>
        <translation>Belofte over tijd ({when}), {owner}: {title}</translation>
    </message>
    <message>
        <source>Promised before {when} by {owner}: {title}</source>
        <translation>Beloofd vóór {when} door {owner}: {title}</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>Wil niet benaderd worden</translation>
    </message>
    <message>
        <source>Known problem with the open order: {title}</source>
        <translation>Bekend probleem met de open order: {title}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Vandaag jarig</translation>
    </message>
    <message numerus="yes">
        <source>Customer for %n year(s) today</source>
        <translation>
            <numerusform>Vandaag %n jaar klant</numerusform>
            <numerusform>Vandaag %n jaar klant</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Hersteld</translation>
    </message>
</context>
<context>
    <name>AuditDoor</name>
    <message>
        <source>Show the audit: read and score contacts</source>
        <translation>De audit tonen: contacten lezen en beoordelen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Scorekaarten</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Betwiste notities</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie keek</translation>
    </message>
    <message>
        <source>Proofs and files</source>
        <translation>Bewijzen en bestanden</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>Back to the desk</source>
        <translation>Terug naar de werkplek</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer afgeschermd</translation>
    </message>
</context>
<context>
    <name>BarsView</name>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This contact has no customer, so there is no timeline.</source>
        <translation>Dit contact heeft geen klant, dus er is geen tijdlijn.</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Zonder klant</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>CES {score}</source>
        <translation>CES {score}</translation>
    </message>
    <message>
        <source>The contact you read stands here in its place on the customer&apos;s timeline.</source>
        <translation>Het contact dat je leest staat hier op zijn plaats in de tijdlijn van de klant.</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>geen opname</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n correctie</numerusform>
            <numerusform>%n correcties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No figure is switched on here. An administrator switches each one on by a decision of the team or its works council: agentdesk figures decide.</source>
        <translation>Hier staat geen cijfer aan. Een beheerder zet elk cijfer aan op grond van een besluit van het team of de ondernemingsraad: agentdesk figures decide.</translation>
    </message>
    <message>
        <source>Seen by {name} and the leads of their team. Below {n} contacts only their number is said.</source>
        <translation>Zichtbaar voor {name} en de leiders van diens team. Onder {n} contacten wordt alleen het aantal genoemd.</translation>
    </message>
    <message>
        <source>Seen by you and the leads of your team. Below {n} contacts only their number is said.</source>
        <translation>Zichtbaar voor jou en de leiders van je team. Onder {n} contacten wordt alleen het aantal genoemd.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are of this team. Nobody is ranked.</source>
        <translation>
            <numerusform>%n persoon hoort bij dit team. Niemand wordt gerangschikt.</numerusform>
            <numerusform>%n personen horen bij dit team. Niemand wordt gerangschikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interactions behind “{figure}”</source>
        <translation>Contacten achter “{figure}”</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>Geen in deze periode</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Laatste %n dag</numerusform>
            <numerusform>Laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Interactions behind the figure; Enter opens one on the desk</source>
        <translation>Contacten achter het cijfer; Enter opent er een op de werkplek</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Mijn pagina</translation>
    </message>
    <message>
        <source>What is measured, and by which decision</source>
        <translation>Wat wordt gemeten, en op grond van welk besluit</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
</context>
<context>
    <name>ByItself</name>
    <message>
        <source>Mail of {name}: nothing sent; press again</source>
        <translation>Mail van {name}: niets verstuurd; druk nog eens</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Scorecard</source>
        <translation>Scorekaart</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie doen er mee</translation>
    </message>
    <message>
        <source>Calibrate on this contact</source>
        <translation>Op dit contact kalibreren</translation>
    </message>
    <message>
        <source>Open the calibration</source>
        <translation>Kalibratie starten</translation>
    </message>
    <message>
        <source>Each scores it without seeing the others&apos; marks. It counts in nobody&apos;s figures. {agent}&apos;s contact of {moment}.</source>
        <translation>Ieder beoordeelt zonder het oordeel van de anderen te zien. Het telt in niemands cijfers. Contact van {agent}, {moment}.</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, versie {version}</translation>
    </message>
    <message>
        <source>The calibration is open: those who take part find it under Calibration.</source>
        <translation>De kalibratie is gestart: wie meedoet vindt haar onder Kalibratie.</translation>
    </message>
</context>
<context>
    <name>CalibrationSection</name>
    <message>
        <source>Calibrations</source>
        <translation>Kalibraties</translation>
    </message>
    <message>
        <source>Close the calibration</source>
        <translation>Kalibratie sluiten</translation>
    </message>
    <message>
        <source>Agree on marks…</source>
        <translation>Samen een oordeel vastleggen…</translation>
    </message>
    <message>
        <source>Reading the calibrations…</source>
        <translation>Kalibraties worden gelezen…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <source>Shift+C on a contact opens one</source>
        <translation>Shift+C op een contact start er een</translation>
    </message>
    <message>
        <source>Nothing is calibrated yet. In the list of contacts, Shift+C opens one on the contact at the cursor.</source>
        <translation>Er is nog niets gekalibreerd. In de lijst met contacten start Shift+C er een voor het gekozen contact.</translation>
    </message>
    <message>
        <source>Save the agreed marks</source>
        <translation>Gezamenlijk oordeel opslaan</translation>
    </message>
    <message>
        <source>Hand in my marks</source>
        <translation>Mijn oordeel inleveren</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, versie {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have no mark yet. 0 says: not applicable.</source>
        <translation>
            <numerusform>%n criterium heeft nog geen oordeel. 0 betekent: niet van toepassing.</numerusform>
            <numerusform>%n criteria hebben nog geen oordeel. 0 betekent: niet van toepassing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>closed, {scored} of {of} scored</source>
        <translation>gesloten, {scored} van {of} beoordeelden</translation>
    </message>
    <message>
        <source>yours is missing · until {moment}</source>
        <translation>jouw oordeel ontbreekt · tot {moment}</translation>
    </message>
    <message>
        <source>{scored} of {of} scored · until {moment}</source>
        <translation>{scored} van {of} beoordeelden · tot {moment}</translation>
    </message>
    <message>
        <source>{scored} of {of} have scored. Nobody sees another&apos;s marks yet.</source>
        <translation>{scored} van {of} hebben beoordeeld. Niemand ziet nog het oordeel van een ander.</translation>
    </message>
    <message>
        <source>Fewer than two leads scored: there is nothing to compare.</source>
        <translation>Minder dan twee teamleiders beoordeelden: er valt niets te vergelijken.</translation>
    </message>
    <message>
        <source>{same} of {of} agree</source>
        <translation>{same} van {of} gelijk</translation>
    </message>
    <message>
        <source>On {same} of {of} criteria all leads gave the same answer.</source>
        <translation>Bij {same} van {of} criteria gaven alle teamleiders hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>good agreement</source>
        <translation>goede overeenstemming</translation>
    </message>
    <message>
        <source>some agreement</source>
        <translation>enige overeenstemming</translation>
    </message>
    <message>
        <source>little more than chance can give</source>
        <translation>weinig meer dan toeval kan geven</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {value}: {meaning}. 1 is full agreement, 0 what chance gives; one contact alone says little.</source>
        <translation>Krippendorffs alfa {value}: {meaning}. 1 is volledige overeenstemming, 0 wat toeval geeft; één contact alleen zegt weinig.</translation>
    </message>
    <message>
        <source>waiting for {names}</source>
        <translation>wacht op {names}</translation>
    </message>
    <message>
        <source>not scored by {names}</source>
        <translation>niet beoordeeld door {names}</translation>
    </message>
    <message>
        <source>without {names}, who does not lead here any more</source>
        <translation>zonder {names}, die hier geen leiding meer geeft</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>tot {moment}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>CallAside</name>
    <message>
        <source>Live contact</source>
        <translation>Lopend contact</translation>
    </message>
    <message>
        <source>Ask a colleague before transferring</source>
        <translation>Eerst een collega vragen, dan doorverbinden</translation>
    </message>
    <message>
        <source>Hand the caller to the colleague</source>
        <translation>De beller aan de collega geven</translation>
    </message>
    <message>
        <source>Between caller and colleague</source>
        <translation>Wisselen tussen beller en collega</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Terug naar de beller</translation>
    </message>
    <message>
        <source>Reject the call for every phone</source>
        <translation>Gesprek voor alle telefoons weigeren</translation>
    </message>
    <message>
        <source>Connect the phone again</source>
        <translation>Telefoon opnieuw verbinden</translation>
    </message>
    <message>
        <source>Hand the caller over</source>
        <translation>De beller overgeven</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overgeven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Talk with the caller</source>
        <translation>Met de beller praten</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Beller</translation>
    </message>
    <message>
        <source>Talk with the colleague</source>
        <translation>Met de collega praten</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Asking {who}: it rings there. The caller waits.</source>
        <translation>{who} wordt gevraagd: daar gaat de telefoon. De beller wacht.</translation>
    </message>
    <message>
        <source>You talk with {who}. The caller waits.</source>
        <translation>Je praat met {who}. De beller wacht.</translation>
    </message>
    <message>
        <source>You talk with the caller. {who} waits.</source>
        <translation>Je praat met de beller. {who} wacht.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Gesprek beëindigen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>The line is silent. The other side may be gone: end the call?</source>
        <translation>De lijn is stil. De ander is misschien weg: gesprek beëindigen?</translation>
    </message>
    <message>
        <source>The other side has put you on hold.</source>
        <translation>De ander heeft je in de wacht gezet.</translation>
    </message>
    <message>
        <source>Bad sound: {loss} % is lost, {jitter} ms uneven. It is the network, not you.</source>
        <translation>Slecht geluid: {loss} % gaat verloren, {jitter} ms ongelijk. Het ligt aan het netwerk, niet aan jou.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>The phone&apos;s page</source>
        <translation>Pagina van de telefoon</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>queue {queue}</source>
        <translation>wachtrij {queue}</translation>
    </message>
    <message>
        <source>Call with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Afrondtijd</translation>
    </message>
    <message>
        <source>Wrap-up time left</source>
        <translation>Resterende afrondtijd</translation>
    </message>
    <message>
        <source>Call duration</source>
        <translation>Gespreksduur</translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation>gebeld naar {number}</translation>
    </message>
    <message>
        <source>diverted from {whom}</source>
        <translation>doorgeschakeld vanaf {whom}</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>bellen</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>logs when you pause</source>
        <translation>legt vast zodra je stopt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen gehoor</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>afronden</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>logged, wrap-up runs on</source>
        <translation>vastgelegd, afrondtijd loopt door</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>gedempt</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Er is opgenomen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dempen uit</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbind</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Ophangen</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Het is voorbij</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Opnieuw bellen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
</context>
<context>
    <name>CallFacts</name>
    <message>
        <source>About this call</source>
        <translation>Over dit gesprek</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>Name on the phone</source>
        <translation>Naam op de telefoon</translation>
    </message>
    <message>
        <source>Diverted from</source>
        <translation>Doorgestuurd van</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Gekozen nummer</translation>
    </message>
    <message>
        <source>Line or queue</source>
        <translation>Lijn of wachtrij</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Ging over</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewacht</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesproken</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Doorverbonden met</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Op het scherm</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Met de klant</translation>
    </message>
    <message numerus="yes">
        <source>after %n ms</source>
        <translation>
            <numerusform>na %n ms</numerusform>
            <numerusform>na %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>we hung up</source>
        <translation>wij hingen op</translation>
    </message>
    <message>
        <source>they hung up</source>
        <translation>de ander hing op</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>de beller gaf het op</translation>
    </message>
    <message>
        <source>answered at another phone</source>
        <translation>op een ander toestel opgenomen</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>daar geweigerd</translation>
    </message>
    <message>
        <source>rejected here</source>
        <translation>hier geweigerd</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen gehoor</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>de verbinding viel weg</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>doorverbonden</translation>
    </message>
</context>
<context>
    <name>CallTools</name>
    <message>
        <source>Key {digit}</source>
        <translation>Toets {digit}</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Doorverbinden met: naam of nummer</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Doorverbinden naar</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Eerst vragen</translation>
    </message>
    <message>
        <source>Talk with them while the caller waits, then hand the caller over</source>
        <translation>Praat met hen terwijl de beller wacht, en geef de beller dan over</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbind</translation>
    </message>
    <message>
        <source>Digits go to the call</source>
        <translation>Cijfers gaan naar het gesprek</translation>
    </message>
    <message>
        <source>Ask: name or number</source>
        <translation>Vragen aan: naam of nummer</translation>
    </message>
    <message>
        <source>{name} is not here. Press Enter again to transfer all the same.</source>
        <translation>{name} is er niet. Druk nog eens op Enter om toch door te verbinden.</translation>
    </message>
</context>
<context>
    <name>CallerChoice</name>
    <message>
        <source>This call only</source>
        <translation>Alleen dit gesprek</translation>
    </message>
    <message>
        <source>Attach to…</source>
        <translation>Koppelen aan…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Koppelen…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nieuwe klant…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Attach number</source>
        <translation>Nummer koppelen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Attach as shared</source>
        <translation>Koppelen als gedeeld</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Shared number</source>
        <translation>Gedeeld nummer</translation>
    </message>
    <message>
        <source>{number} is not a number of {name}</source>
        <translation>{number} is geen nummer van {name}</translation>
    </message>
    <message>
        <source>Name of the new customer, then Enter</source>
        <translation>Naam van de nieuwe klant, dan Enter</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”</source>
        <translation>Niemand heet ‘{text}’</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”; similar:</source>
        <translation>Niemand heet ‘{text}’; lijkt erop:</translation>
    </message>
    <message>
        <source>Several: choose with ↓, then Enter</source>
        <translation>Meerdere: kies met ↓, dan Enter</translation>
    </message>
    <message>
        <source>Whose number is {number}?</source>
        <translation>Van wie is {number}?</translation>
    </message>
    <message>
        <source>Number withheld: who is calling?</source>
        <translation>Anoniem nummer: wie belt er?</translation>
    </message>
    <message>
        <source>Not looked up yet, the server is away: {number}</source>
        <translation>Nog niet opgezocht, de server is weg: {number}</translation>
    </message>
    <message>
        <source>Unknown number: {number}</source>
        <translation>Onbekend nummer: {number}</translation>
    </message>
    <message>
        <source>This may be:</source>
        <translation>Dit is misschien:</translation>
    </message>
    <message>
        <source>A shared number, so perhaps:</source>
        <translation>Een gedeeld nummer, dus misschien:</translation>
    </message>
    <message>
        <source>Several customers have this number:</source>
        <translation>Meer klanten hebben dit nummer:</translation>
    </message>
    <message>
        <source>Name, number or order</source>
        <translation>Naam, nummer of order</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>The number is now a number of {name}</source>
        <translation>Het nummer is nu van {name}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Name of the scorecard</source>
        <translation>Naam van de scorekaart</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Criterium toevoegen</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Alle wijzigingen terugnemen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save as version {version}</source>
        <translation>Opslaan als versie {version}</translation>
    </message>
    <message>
        <source>{channel}, {language}. Reviews keep the version they were made with; new ones take the newest.</source>
        <translation>{channel}, {language}. Beoordelingen houden de versie waarmee ze zijn gemaakt; nieuwe nemen de nieuwste.</translation>
    </message>
    <message>
        <source>Here stands the note of the contact that is scored.</source>
        <translation>Hier staat de notitie van het contact dat wordt beoordeeld.</translation>
    </message>
    <message>
        <source>Try it: nothing of this is saved</source>
        <translation>Probeer het: hiervan wordt niets opgeslagen</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Call {number}</source>
        <translation>Bel {number}</translation>
    </message>
    <message>
        <source>Copy selected words</source>
        <translation>Geselecteerde tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Deze regel kopiëren</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Mail openen</translation>
    </message>
    <message>
        <source>Finish logging…</source>
        <translation>Vastleggen afronden…</translation>
    </message>
    <message>
        <source>Correct the note…</source>
        <translation>Notitie verbeteren…</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>About this call</source>
        <translation>Over dit gesprek</translation>
    </message>
    <message>
        <source>Give to a customer…</source>
        <translation>Aan een klant geven…</translation>
    </message>
    <message>
        <source>Move to another customer…</source>
        <translation>Naar een andere klant verplaatsen…</translation>
    </message>
    <message>
        <source>Withdraw this entry…</source>
        <translation>Deze regel intrekken…</translation>
    </message>
    <message>
        <source>The customer contests this…</source>
        <translation>De klant betwist dit…</translation>
    </message>
    <message>
        <source>Decide about this contested note…</source>
        <translation>Over deze betwiste notitie beslissen…</translation>
    </message>
    <message>
        <source>Remove words for privacy…</source>
        <translation>Woorden verwijderen voor privacy…</translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>Scorecards</source>
        <translation>Scorekaarten</translation>
    </message>
    <message>
        <source>New scorecard…</source>
        <translation>Nieuwe scorekaart…</translation>
    </message>
    <message>
        <source>{name} ({language}), version {version}</source>
        <translation>{name} ({language}), versie {version}</translation>
    </message>
    <message>
        <source>What you changed before is still here, not saved yet.</source>
        <translation>Wat je eerder wijzigde staat er nog, nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Another lead saved version {version} meanwhile. Nothing was overwritten: yours is still here.</source>
        <translation>Een andere leidinggevende sloeg intussen versie {version} op. Er is niets overschreven: de jouwe staat er nog.</translation>
    </message>
    <message>
        <source>Save mine after it</source>
        <translation>De mijne erna opslaan</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>De andere nemen</translation>
    </message>
    <message>
        <source>{channel}, {language}</source>
        <translation>{channel}, {language}</translation>
    </message>
    <message>
        <source>The scorecard has no name. Nothing was saved yet.</source>
        <translation>De scorekaart heeft geen naam. Er is nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>The scorecard has no criterion. Nothing was saved yet.</source>
        <translation>De scorekaart heeft geen criterium. Er is nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>A criterion has no name. Nothing was saved yet.</source>
        <translation>Een criterium heeft geen naam. Er is nog niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer afgeschermd</translation>
    </message>
    <message>
        <source>Not this caller: {name}. Nobody knows yet who is on the phone.</source>
        <translation>Niet deze beller: {name}. Nog niemand weet wie er aan de telefoon is.</translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation>De klant kan niet worden getoond</translation>
    </message>
    <message>
        <source>This customer is not here</source>
        <translation>Deze klant is er niet</translation>
    </message>
    <message>
        <source>The customer was removed or never was in this workspace. Search for another one.</source>
        <translation>De klant is verwijderd of stond nooit in deze werkruimte. Zoek een andere klant.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>De werkruimte kan niet worden geopend</translation>
    </message>
</context>
<context>
    <name>CesCard</name>
    <message>
        <source>How easy was it?</source>
        <translation>Hoe makkelijk ging het?</translation>
    </message>
    <message>
        <source>After a contact its customer gets one mail, in their language and with the agent&apos;s name, and answers with one press. Never during a complaint, never who refused; no agent can keep somebody from being asked. An answer from 1 to 3 opens a follow-up for everybody.</source>
        <translation>Na een contact krijgt de klant één mail, in de eigen taal en met de naam van de medewerker, en antwoordt met één druk. Nooit tijdens een klacht, nooit wie dat weigerde; geen medewerker kan voorkomen dat iemand gevraagd wordt. Een antwoord van 1 tot 3 opent een opvolging voor iedereen.</translation>
    </message>
    <message>
        <source>Ask after each contact</source>
        <translation>Vragen na elk contact</translation>
    </message>
    <message>
        <source>Asking by mail</source>
        <translation>Vragen per mail</translation>
    </message>
    <message>
        <source>From the mailbox</source>
        <translation>Vanuit de mailbox</translation>
    </message>
    <message>
        <source>An address for each score</source>
        <translation>Voor elk cijfer een eigen adres</translation>
    </message>
    <message>
        <source>As support+…@. It is the same tick as “Plus addresses” of that mailbox, and changes with it.</source>
        <translation>Als support+…@. Het is hetzelfde vinkje als “Adressen met een plus” van die mailbox en verandert mee.</translation>
    </message>
    <message>
        <source>Where scores go</source>
        <translation>Waar de cijfers heen gaan</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Ask after: {what}</source>
        <translation>Vragen na: {what}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Nobody again within</source>
        <translation>Niemand opnieuw binnen</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Opslaan voor iedereen</translation>
    </message>
    <message>
        <source>Asking by mail how easy it was</source>
        <translation>Per mail vragen hoe makkelijk het ging</translation>
    </message>
    <message>
        <source>None: nobody is asked</source>
        <translation>Geen: niemand wordt gevraagd</translation>
    </message>
    <message>
        <source>{address} (only looks)</source>
        <translation>{address} (kijkt alleen)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>This mailbox only looks (pilot): as long as it does, nobody is asked.</source>
        <translation>Deze mailbox kijkt alleen (proef): zolang dat zo is, wordt niemand gevraagd.</translation>
    </message>
    <message>
        <source>The mailbox that asked is gone: nobody is asked. Choose another one.</source>
        <translation>De mailbox die vroeg is weg: niemand wordt gevraagd. Kies een andere.</translation>
    </message>
    <message>
        <source>To ask, it takes a mailbox and a kind of contact. Nothing was saved.</source>
        <translation>Om te vragen zijn een mailbox en een soort contact nodig. Er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Nothing in this period yet</source>
        <translation>Nog niets in deze periode</translation>
    </message>
    <message>
        <source>As a table	T</source>
        <translation>Als tabel	T</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Kopiëren als gegevens</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiëren als afbeelding</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Scorecard</source>
        <translation>Scorekaart</translation>
    </message>
    <message>
        <source>Why this contact is read</source>
        <translation>Waarom dit contact wordt gelezen</translation>
    </message>
    <message>
        <source>{name} ({language})</source>
        <translation>{name} ({language})</translation>
    </message>
    <message>
        <source>You score by version {old}. Version {new} is there: use it</source>
        <translation>Je beoordeelt met versie {old}. Versie {new} is er: gebruiken</translation>
    </message>
    <message>
        <source>Drawn with the seed {seed}: nobody picked it</source>
        <translation>Getrokken met de zaadtekst {seed}: niemand koos het</translation>
    </message>
</context>
<context>
    <name>ChooseCustomer</name>
    <message>
        <source>Search customer</source>
        <translation>Klant zoeken</translation>
    </message>
    <message>
        <source>Name, number, e-mail, order or postcode</source>
        <translation>Naam, nummer, e-mail, order of postcode</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
    <message>
        <source>Nobody is found by “{text}”.</source>
        <translation>Niemand gevonden met “{text}”.</translation>
    </message>
    <message>
        <source>Type a few letters or digits.</source>
        <translation>Typ een paar letters of cijfers.</translation>
    </message>
</context>
<context>
    <name>ClosingsBox</name>
    <message>
        <source>Also closes</source>
        <translation>Sluit ook</translation>
    </message>
    <message>
        <source>Once you spoke with the customer: what has the same order or reason, and their missed calls.</source>
        <translation>Zodra je de klant hebt gesproken: wat bij dezelfde bestelling of reden hoort, en gemiste oproepen van de klant.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>open items</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept: {title} ({due})</source>
        <translation>Belofte nagekomen: {title} ({due})</translation>
    </message>
    <message>
        <source>Missed call answered ({due})</source>
        <translation>Gemiste oproep beantwoord ({due})</translation>
    </message>
    <message>
        <source>Done: {title} ({due})</source>
        <translation>Gedaan: {title} ({due})</translation>
    </message>
    <message>
        <source>Same order: {text}</source>
        <translation>Zelfde bestelling: {text}</translation>
    </message>
    <message>
        <source>Same reason: {text}</source>
        <translation>Zelfde reden: {text}</translation>
    </message>
</context>
<context>
    <name>CoachDialog</name>
    <message>
        <source>Done by</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Wat jullie bespraken</translation>
    </message>
    <message>
        <source>Only this person, who leads them, and administrators read it</source>
        <translation>Alleen deze persoon, de eigen leidinggevende en beheerders lezen dit</translation>
    </message>
    <message>
        <source>What was agreed, one a line</source>
        <translation>Wat is afgesproken, één per regel</translation>
    </message>
    <message>
        <source>Each line becomes a task of theirs, which nobody else sees</source>
        <translation>Elke regel wordt een eigen taak, die niemand anders ziet</translation>
    </message>
    <message>
        <source>Coach {name}</source>
        <translation>Coachgesprek met {name}</translation>
    </message>
    <message>
        <source>Save the coaching</source>
        <translation>Coachgesprek opslaan</translation>
    </message>
    <message>
        <source>About the contact of {moment}</source>
        <translation>Over het contact van {moment}</translation>
    </message>
    <message>
        <source>The coaching is saved. What was agreed is among their tasks.</source>
        <translation>Het coachgesprek is opgeslagen. Wat is afgesproken staat bij de taken.</translation>
    </message>
    <message>
        <source>The coaching is saved.</source>
        <translation>Het coachgesprek is opgeslagen.</translation>
    </message>
    <message>
        <source>About the contact of {moment} and its review</source>
        <translation>Over het contact van {moment} en de beoordeling ervan</translation>
    </message>
    <message>
        <source>Say by when it is done. Nothing was saved yet.</source>
        <translation>Zeg wanneer het klaar is. Er is nog niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>CoachDoor</name>
    <message>
        <source>This is your own contact: nobody coaches themselves.</source>
        <translation>Dit is je eigen contact: niemand coacht zichzelf.</translation>
    </message>
</context>
<context>
    <name>CoachingSection</name>
    <message>
        <source>My coachings</source>
        <translation>Mijn coachgesprekken</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Antwoord versturen</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Coach…</source>
        <translation>Coachen…</translation>
    </message>
    <message>
        <source>Reading the coachings…</source>
        <translation>Coachgesprekken worden gelezen…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jouw antwoord</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>Iets om toe te voegen</translation>
    </message>
    <message>
        <source>What you want to say to it</source>
        <translation>Wat je erop wilt zeggen</translation>
    </message>
    <message>
        <source>A word to add, for both of you to read</source>
        <translation>Iets om toe te voegen; je leest het beiden</translation>
    </message>
    <message>
        <source>Whom to coach</source>
        <translation>Wie coachen</translation>
    </message>
    <message>
        <source>Nobody has coached you yet.</source>
        <translation>Niemand heeft jou nog gecoacht.</translation>
    </message>
    <message>
        <source>Nobody was coached yet.</source>
        <translation>Er is nog niemand gecoacht.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>door {name}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n agreed action(s) done</source>
        <translation>
            <numerusform>{done} van %n afspraak gedaan</numerusform>
            <numerusform>{done} van %n afspraken gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
</context>
<context>
    <name>CoachingText</name>
    <message>
        <source>{name}, coached by {lead}</source>
        <translation>{name}, gecoacht door {lead}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>contact of {moment}, {customer}</source>
        <translation>contact van {moment}, {customer}</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>geen klant</translation>
    </message>
    <message>
        <source>○ {title}, by {moment}</source>
        <translation>○ {title}, uiterlijk {moment}</translation>
    </message>
    <message>
        <source>✓ {title}: done</source>
        <translation>✓ {title}: gedaan</translation>
    </message>
    <message>
        <source>✕ {title}: not done</source>
        <translation>✕ {title}: niet gedaan</translation>
    </message>
    <message>
        <source>{name} read it, {moment}</source>
        <translation>{name} las het, {moment}</translation>
    </message>
    <message>
        <source>{name}, {moment}: {words}</source>
        <translation>{name}, {moment}: {words}</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>Over %n minuut</numerusform>
            <numerusform>Over %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>Over %n uur</numerusform>
            <numerusform>Over %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n working day(s)</source>
        <translation>
            <numerusform>Over %n werkdag</numerusform>
            <numerusform>Over %n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Vandaag {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Morgen {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after delivery</source>
        <translation>
            <numerusform>%n werkdag na levering</numerusform>
            <numerusform>%n werkdagen na levering</numerusform>
        </translation>
    </message>
    <message>
        <source>Next {weekday}</source>
        <translation>Volgende {weekday}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Doorverbonden</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen gehoor</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Verkeerd nummer</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tijd verstreken</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Transferred</source>
        <comment>short</comment>
        <translation>Doorgezet</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Late delivery</source>
        <translation>Levering vertraagd</translation>
    </message>
    <message>
        <source>Damaged on delivery</source>
        <translation>Beschadigd geleverd</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Dubbel afgeschreven</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product question</source>
        <translation>Productvraag</translation>
    </message>
    <message>
        <source>Product defect</source>
        <translation>Productdefect</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of entry</comment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>kind of entry</comment>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>kind of entry</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of entry</comment>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Gelegenheid</translation>
    </message>
    <message>
        <source>Mail in copy</source>
        <translation>Mail in kopie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Vastlegging</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Woorden verwijderd</translation>
    </message>
    <message>
        <source>Contested by the customer</source>
        <translation>Betwist door de klant</translation>
    </message>
    <message>
        <source>Decision on a contested note</source>
        <translation>Besluit over een betwiste notitie</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Complimenten</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Gelegenheden</translation>
    </message>
    <message>
        <source>Mails in copy</source>
        <translation>Mails in kopie</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Vastleggingen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Verbeteringen</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Intrekkingen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verplaatsingen</translation>
    </message>
    <message>
        <source>Removals of words</source>
        <translation>Verwijderde woorden</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Betwiste notities</translation>
    </message>
    <message>
        <source>Decisions on contested notes</source>
        <translation>Besluiten over betwiste notities</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>inkomend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>uitgaand</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Ingepakt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Geretourneerd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>follow-up</comment>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Kwijtgescholden</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>complaint</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>Bevestigd door de klant</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wacht op de klant</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Wacht op een collega</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>Wacht op de vervoerder</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Vanmiddag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>section of the queue</comment>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Gemiste oproepen</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Af te ronden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Apart gelegd</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>last digits of the number</source>
        <translation>laatste cijfers van het nummer</translation>
    </message>
    <message>
        <source>shared number</source>
        <translation>gedeeld nummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>ordernummer</translation>
    </message>
    <message>
        <source>postcode and house number</source>
        <translation>postcode en huisnummer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>naam die erop lijkt</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>klantnummer</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Verzorger</translation>
    </message>
    <message>
        <source>Colleague of the customer</source>
        <translation>Collega van de klant</translation>
    </message>
    <message>
        <source>Firm or adviser</source>
        <translation>Bedrijf of adviseur</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Ingepland</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Geclaimd</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Weer geopend</translation>
    </message>
    <message>
        <source>Called back, not reached</source>
        <translation>Teruggebeld, niet bereikt</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>{name} writes an answer</source>
        <translation>{name} schrijft een antwoord</translation>
    </message>
    <message>
        <source>{name} reads this</source>
        <translation>{name} leest dit</translation>
    </message>
</context>
<context>
    <name>ComplimentDialog</name>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Record the compliment</source>
        <translation>Compliment vastleggen</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In de woorden van de klant</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Wat je eerder typte staat hier nog.</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Ons allemaal</translation>
    </message>
</context>
<context>
    <name>ConsentMenu</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>After-sale contact</source>
        <translation>Contact na verkoop</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>{purpose} by {channel}: {state}</source>
        <translation>{purpose} via {channel}: {state}</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Next contact</source>
        <translation>Volgend contact</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Vorig contact</translation>
    </message>
    <message>
        <source>Next contact to review</source>
        <translation>Volgend contact om te beoordelen</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Read it on the customer&apos;s timeline</source>
        <translation>Lees het op de tijdlijn van de klant</translation>
    </message>
    <message>
        <source>Every wording of its note</source>
        <translation>Elke versie van de notitie</translation>
    </message>
    <message>
        <source>Open it on the desk</source>
        <translation>Open het op het bureau</translation>
    </message>
    <message>
        <source>Search words in the notes</source>
        <translation>Woorden in de notities zoeken</translation>
    </message>
    <message>
        <source>Coach the agent about it</source>
        <translation>De medewerker hierover coachen</translation>
    </message>
    <message>
        <source>Let leads calibrate on it</source>
        <translation>Teamleiders hierop laten kalibreren</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>De lijst exporteren</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Only this agent</source>
        <translation>Alleen deze medewerker</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Alleen deze klant</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Restricted: who reads it stands in the ledger</source>
        <translation>Afgeschermd: wie het leest, staat in het logboek</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Belofte gebroken</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>CES {score}</source>
        <translation>CES {score}</translation>
    </message>
    <message>
        <source>Changed late</source>
        <translation>Laat gewijzigd</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Woorden verwijderd</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Geen notitie</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Korte notitie</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coachen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Zonder klant</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>J and K: down and up · N: next to review · R: score · Enter: timeline · O: desk · /: words</source>
        <translation>J en K: omlaag en omhoog · N: volgende te beoordelen · R: beoordelen · Enter: tijdlijn · O: bureau · /: woorden</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>De contacten worden gelezen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>This contact has no customer, so there is nothing to open on the desk.</source>
        <translation>Dit contact heeft geen klant; er is dus niets om op het bureau te openen.</translation>
    </message>
    <message>
        <source>Drawn: {done} of {count}</source>
        <translation>Getrokken: {done} van {count}</translation>
    </message>
    <message>
        <source>Drawn by {seed}</source>
        <translation>Getrokken met {seed}</translation>
    </message>
    <message>
        <source>Nothing below waits for a review.</source>
        <translation>Hieronder wacht niets op beoordeling.</translation>
    </message>
    <message>
        <source>Nothing in this list waits for a review.</source>
        <translation>Niets in deze lijst wacht op een beoordeling.</translation>
    </message>
    <message>
        <source>The end was reached: this is the first from the top that waits for a review.</source>
        <translation>Het einde is bereikt: dit is het eerste van boven dat op een beoordeling wacht.</translation>
    </message>
    <message>
        <source>Offline. What is shown is as of {time}.</source>
        <translation>Offline. Wat er staat is van {time}.</translation>
    </message>
    <message>
        <source>No contact is like that.</source>
        <translation>Geen enkel contact is zo.</translation>
    </message>
    <message>
        <source>Let the filters go</source>
        <translation>Filters loslaten</translation>
    </message>
    <message>
        <source>Nobody has logged a contact in this period.</source>
        <translation>In deze periode heeft niemand een contact vastgelegd.</translation>
    </message>
</context>
<context>
    <name>ContestDialog</name>
    <message>
        <source>The customer contests this</source>
        <translation>De klant betwist dit</translation>
    </message>
    <message>
        <source>Attach the statement</source>
        <translation>Verklaring toevoegen</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Wat de klant zegt</translation>
    </message>
    <message>
        <source>What does the customer say is wrong? In their own words.</source>
        <translation>Wat klopt er volgens de klant niet? In eigen woorden.</translation>
    </message>
    <message>
        <source>It is shown with the note at once, and the note is folded. Somebody who leads and did not write it decides within a month: other words, none, or the note as it is with the customer&apos;s words.</source>
        <translation>De verklaring staat meteen bij de notitie, en de notitie wordt ingeklapt. Een leidinggevende die haar niet schreef beslist binnen een maand: andere woorden, geen, of de notitie zoals ze is met de woorden van de klant.</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>No customer contests a note.</source>
        <translation>Geen klant betwist een notitie.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Op de tijdlijn tonen</translation>
    </message>
    <message>
        <source>The customer says ({moment}): “{words}”</source>
        <translation>De klant zegt ({moment}): “{words}”</translation>
    </message>
    <message>
        <source>Taken down by {name}; to be decided by {day}.</source>
        <translation>Opgenomen door {name}; te beslissen vóór {day}.</translation>
    </message>
    <message>
        <source>{what}, by {name}, {moment}: {reason}</source>
        <translation>{what}, door {name}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Betwiste notities</translation>
    </message>
</context>
<context>
    <name>ContestedModel</name>
    <message>
        <source>Decide by</source>
        <translation>Beslissen vóór</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Zonder klant</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Woorden verwijderd</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Behouden zoals ze was</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, te laat</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Whose contact is it?</source>
        <translation>Van wie is dit contact?</translation>
    </message>
    <message>
        <source>Give to this customer</source>
        <translation>Aan deze klant geven</translation>
    </message>
    <message>
        <source>Move to another customer</source>
        <translation>Naar een andere klant verplaatsen</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierheen verplaatsen</translation>
    </message>
    <message>
        <source>Your words are kept until you open this note again</source>
        <translation>Je tekst blijft bewaard tot je deze notitie weer opent</translation>
    </message>
    <message>
        <source>It stands with {name} now</source>
        <translation>Staat nu bij {name}</translation>
    </message>
</context>
<context>
    <name>CriterionEditor</name>
    <message>
        <source>Marked lowest, the whole contact scores 0</source>
        <translation>Laagst beoordeeld scoort het hele contact 0</translation>
    </message>
    <message>
        <source>Needs a recording</source>
        <translation>Vraagt een opname</translation>
    </message>
    <message>
        <source>= {percent} %</source>
        <translation>= {percent} %</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>What is asked, in a few words</source>
        <translation>Wat er gevraagd wordt, in een paar woorden</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 tot 4</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>What a reviewer looks for, with an example</source>
        <translation>Waar een beoordelaar op let, met een voorbeeld</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take this criterion away</source>
        <translation>Dit criterium weghalen</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Marked lowest, the whole contact scores 0</source>
        <translation>Laagst beoordeeld scoort het hele contact 0</translation>
    </message>
    <message>
        <source>Can only be judged by hearing a recording</source>
        <translation>Alleen te beoordelen door een opname te horen</translation>
    </message>
    <message>
        <source>Not applicable: there is no recording</source>
        <translation>Niet van toepassing: er is geen opname</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‘{words}’</translation>
    </message>
    <message>
        <source>marked lowest, the whole contact scores 0</source>
        <translation>laagst beoordeeld scoort het hele contact 0</translation>
    </message>
    <message>
        <source>First lead: {mark}. {words}</source>
        <translation>Eerste leidinggevende: {mark}. {words}</translation>
    </message>
    <message>
        <source>First lead: {mark}</source>
        <translation>Eerste leidinggevende: {mark}</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>Identiteit controleren</translation>
    </message>
    <message>
        <source>Asked again what we knew</source>
        <translation>Opnieuw gevraagd wat we wisten</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Reasons for the decision</source>
        <translation>Redenen voor de beslissing</translation>
    </message>
    <message>
        <source>Why it stands, or why your marks are others</source>
        <translation>Waarom het blijft staan, of waarom je anders beoordeelt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Je beslissing</translation>
    </message>
    <message>
        <source>Marks that differ from the first ones are named below them</source>
        <translation>Wat afwijkt van de eerste beoordeling staat eronder</translation>
    </message>
    <message>
        <source>These marks stand instead</source>
        <translation>Deze beoordeling geldt voortaan</translation>
    </message>
    <message>
        <source>The review stands</source>
        <translation>De beoordeling blijft staan</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Geciteerde tekst tonen</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Geciteerde tekst verbergen</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>The sound devices are known when the phone is connected.</source>
        <translation>Welke geluidsapparaten er zijn, is bekend zodra de telefoon verbonden is.</translation>
    </message>
    <message>
        <source>This computer has no microphone and no speaker now. Plug in a headset: it is used at once.</source>
        <translation>Deze computer heeft nu geen microfoon en geen luidspreker. Sluit een headset aan: hij wordt meteen gebruikt.</translation>
    </message>
    <message>
        <source>On this system the softphone rings and is answered here, and has no sound of its own yet.</source>
        <translation>Op dit systeem gaat de softphone hier over en wordt hier opgenomen, maar heeft nog geen eigen geluid.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfoon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Luidspreker</translation>
    </message>
    <message>
        <source>Ringer</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat erin gaat</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>{device} (unplugged)</source>
        <translation>{device} (losgekoppeld)</translation>
    </message>
</context>
<context>
    <name>DialQuestion</name>
    <message>
        <source>{name} has asked not to be called.</source>
        <translation>{name} wil niet gebeld worden.</translation>
    </message>
    <message>
        <source>Call all the same?</source>
        <translation>Toch bellen?</translation>
    </message>
    <message>
        <source>It could not be read whether {name} wants to be called.</source>
        <translation>Er kon niet worden gelezen of {name} gebeld wil worden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Bel {number}</translation>
    </message>
    <message>
        <source>Call a number that costs extra?</source>
        <translation>Een betaalnummer bellen?</translation>
    </message>
    <message>
        <source>{number} begins with {prefix}, which your administrator has marked.</source>
        <translation>{number} begint met {prefix}; dat heeft je beheerder aangemerkt.</translation>
    </message>
    <message>
        <source>{number} is a premium number: each minute or call is charged on top.</source>
        <translation>{number} is een betaalnummer: elke minuut of elk gesprek wordt extra berekend.</translation>
    </message>
    <message>
        <source>Call the emergency number?</source>
        <translation>Het alarmnummer bellen?</translation>
    </message>
    <message>
        <source>{number} reaches the emergency services.</source>
        <translation>{number} is het nummer van de hulpdiensten.</translation>
    </message>
    <message>
        <source>Send a code to the phone system?</source>
        <translation>Een code naar de telefooncentrale sturen?</translation>
    </message>
    <message>
        <source>{code} is no number: it may forward or change your line.</source>
        <translation>{code} is geen nummer: het kan je lijn doorschakelen of wijzigen.</translation>
    </message>
    <message>
        <source>This number is not called from here</source>
        <translation>Dit nummer wordt hier niet gebeld</translation>
    </message>
    <message>
        <source>Your administrator has ruled out numbers that begin with {prefix}.</source>
        <translation>Je beheerder heeft nummers die met {prefix} beginnen uitgesloten.</translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>The customer</source>
        <translation>De klant</translation>
    </message>
</context>
<context>
    <name>DiallingCard</name>
    <message>
        <source>Calling</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>For everybody. One beginning a line, as it is dialled (0900) or with its country (+31900).</source>
        <translation>Voor iedereen. Eén begin per regel, zoals het gebeld wordt (0900) of met het land erbij (+31900).</translation>
    </message>
    <message>
        <source>Ask before calling</source>
        <translation>Vragen voor het bellen</translation>
    </message>
    <message>
        <source>Each country&apos;s premium numbers, emergency numbers and codes are always asked first.</source>
        <translation>Bij betaalnummers van elk land, alarmnummers en codes wordt het altijd eerst gevraagd.</translation>
    </message>
    <message>
        <source>Never call</source>
        <translation>Nooit bellen</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Bewaren voor iedereen</translation>
    </message>
    <message>
        <source>Which numbers are asked first and which are never called</source>
        <translation>Bij welke nummers eerst gevraagd wordt en welke nooit gebeld worden</translation>
    </message>
    <message>
        <source>As this country dials them</source>
        <translation>Zoals dit land ze belt</translation>
    </message>
    <message>
        <source>With + and country, +31…</source>
        <translation>Met + en land, +31…</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>Zoals ze er staan</translation>
    </message>
    <message>
        <source>NL, VN, DE …: whose trunk rules read a number without a country. Empty: the workspace&apos;s.</source>
        <translation>NL, VN, DE …: volgens wiens netnummerregels een nummer zonder land gelezen wordt. Leeg: die van de werkruimte.</translation>
    </message>
    <message>
        <source>Country of this line</source>
        <translation>Land van deze lijn</translation>
    </message>
    <message>
        <source>Numbers are dialled</source>
        <translation>Nummers worden gebeld</translation>
    </message>
    <message>
        <source>Where the phone system wants a digit before every number outside the house. Usually empty.</source>
        <translation>Als de telefooncentrale een cijfer wil voor elk nummer buiten de deur. Meestal leeg.</translation>
    </message>
    <message>
        <source>Dial for outside</source>
        <translation>Cijfer voor buiten</translation>
    </message>
    <message>
        <source>“{text}” is no beginning of a number. Nothing was saved.</source>
        <translation>“{text}” is geen begin van een nummer. Er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n plek verschilt</numerusform>
            <numerusform>%n plekken verschillen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Colleagues and queues</source>
        <translation>Collega&apos;s en wachtrijen</translation>
    </message>
    <message>
        <source>Where colleagues reach you. Several with commas; the first is called first.</source>
        <translation>Waar collega&apos;s je bereiken. Meerdere met komma&apos;s; de eerste wordt als eerste gebeld.</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Mijn toestel</translation>
    </message>
    <message>
        <source>Extensions of everybody</source>
        <translation>Toestellen van iedereen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Mensen toevoegen…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Wachtrijen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Wachtrij toevoegen</translation>
    </message>
    <message>
        <source>Remove the queue</source>
        <translation>Wachtrij verwijderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Extensions and queues</source>
        <translation>Toestellen en wachtrijen</translation>
    </message>
    <message>
        <source>An extension has digits, * and #, and a queue has a name. Nothing was saved.</source>
        <translation>Een toestel heeft cijfers, * en #, en een wachtrij heeft een naam. Er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>DirectorySentences</name>
    <message>
        <source>Not here</source>
        <translation>Niet aanwezig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unknown: last heard of {time}</source>
        <translation>Onbekend: laatst gezien {time}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>A number that is in no list</source>
        <translation>Een nummer dat in geen lijst staat</translation>
    </message>
    <message>
        <source>{name} asks you; the customer waits</source>
        <translation>{name} vraagt jou iets; de klant wacht</translation>
    </message>
    <message>
        <source>Transferred by {name}</source>
        <translation>Doorverbonden door {name}</translation>
    </message>
    <message>
        <source>Identity not checked by {name}</source>
        <translation>Identiteit niet gecontroleerd door {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Asked by {name}: {answers}</source>
        <translation>Gevraagd door {name}: {answers}</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>ordernummer</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>city</source>
        <translation>woonplaats</translation>
    </message>
</context>
<context>
    <name>DistributionView</name>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Whose contacts</source>
        <translation>Contacten van wie</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Hoe er wordt getrokken</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Willekeurig</translation>
    </message>
    <message>
        <source>By chance, as many of each agent</source>
        <translation>Willekeurig, van elke medewerker evenveel</translation>
    </message>
    <message>
        <source>Trouble is likelier: low CES, complaint, long, short note, late change</source>
        <translation>Lastige vaker: lage CES, klacht, lang, korte notitie, laat gewijzigd</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Wished: plus or minus so many points</source>
        <translation>Gewenst: plus of min zoveel punten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zaadtekst</translation>
    </message>
    <message>
        <source>Copy the seed</source>
        <translation>Zaadtekst kopiëren</translation>
    </message>
    <message>
        <source>Draw contacts to review</source>
        <translation>Contacten trekken om te beoordelen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Trekken</translation>
    </message>
    <message>
        <source>The seed decides, nobody picks: the same seed draws the same contacts for anybody. Your own contacts are never drawn for you.</source>
        <translation>De zaadtekst beslist, niemand kiest: dezelfde zaadtekst trekt voor iedereen dezelfde contacten. Je eigen contacten worden nooit voor je getrokken.</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle medewerkers</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>points, 95 % sure</source>
        <translation>punten, 95 % zeker</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Getrokken</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>De periode eindigt voordat zij begint.</translation>
    </message>
    <message>
        <source>This draws {count} of {of} contacts. To know the mean score to ± {within} points takes {needed} drawn reviews of this period.</source>
        <translation>Dit trekt {count} van {of} contacten. Om de gemiddelde score op ± {within} punten te kennen zijn {needed} getrokken beoordelingen van deze periode nodig.</translation>
    </message>
    <message numerus="yes">
        <source>So far %n drawn review(s) of this period count: too few to tell an interval.</source>
        <translation>
            <numerusform>Tot nu toe telt %n getrokken beoordeling van deze periode: te weinig voor een interval.</numerusform>
            <numerusform>Tot nu toe tellen %n getrokken beoordelingen van deze periode: te weinig voor een interval.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far {count} count: mean {mean}, with 95 % confidence between {low} and {high}.</source>
        <translation>Tot nu toe tellen er {count}: gemiddeld {mean}, met 95 % zekerheid tussen {low} en {high}.</translation>
    </message>
</context>
<context>
    <name>DrawStrip</name>
    <message>
        <source>Next drawn</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Trekken…</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Er is niets getrokken</translation>
    </message>
    <message>
        <source>Nothing to draw from</source>
        <translation>Niets om uit te trekken</translation>
    </message>
    <message>
        <source>{done} of {count} drawn</source>
        <translation>{done} van {count} getrokken</translation>
    </message>
</context>
<context>
    <name>DriversSection</name>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>vermijdbaar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Press a bar or an hour to see its interactions</source>
        <translation>Druk op een balk of een uur om de contacten te zien</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {avoidable} of them avoidable, {repeats} about something asked before.</source>
        <translation>
            <numerusform>%n contact, waarvan {avoidable} vermijdbaar en {repeats} over iets wat al eerder gevraagd was.</numerusform>
            <numerusform>%n contacten, waarvan {avoidable} vermijdbaar en {repeats} over iets wat al eerder gevraagd was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {avoidable} avoidable, {repeats} repeated, {minutes} min</source>
        <translation>
            <numerusform>%n contact, {avoidable} vermijdbaar, {repeats} herhaald, {minutes} min</numerusform>
            <numerusform>%n contacten, {avoidable} vermijdbaar, {repeats} herhaald, {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the filter {name}</source>
        <translation>Zonder het filter {name}</translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation>{n} contacten</translation>
    </message>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Contacten per weekdag en uur</translation>
    </message>
    <message>
        <source>{day}, {hour}–{end} h</source>
        <translation>{day}, {hour}–{end} uur</translation>
    </message>
    <message>
        <source>Interactions behind “{figure}”</source>
        <translation>Contacten achter “{figure}”</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Per reden</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Per product</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Per vervoerder</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Laatste %n dag</numerusform>
            <numerusform>Laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Waarnaar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Interactions behind the bar; Enter opens one on the desk</source>
        <translation>Contacten achter de balk; Enter opent er een op de werkplek</translation>
    </message>
    <message>
        <source>Contact drivers</source>
        <translation>Contactredenen</translation>
    </message>
</context>
<context>
    <name>DropBox</name>
    <message>
        <source>Drop files here</source>
        <translation>Zet hier bestanden neer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Sleep hier bestanden of een map naartoe</translation>
    </message>
    <message>
        <source>Tables as CSV (also .gz) or Excel: customers, orders, order lines, deliveries, star ratings, contacts, complaints, follow-ups, colleagues. Which is which is seen in the first row.</source>
        <translation>Tabellen als CSV (ook .gz) of Excel: klanten, bestellingen, bestelregels, leveringen, beoordelingen, contacten, klachten, opvolgingen, collega’s. Wat wat is, blijkt uit de eerste rij.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Kies bestanden om te importeren</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Tabellen ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Kies een map om te importeren</translation>
    </message>
</context>
<context>
    <name>EntryDoor</name>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Andere gebruiker</translation>
    </message>
    <message>
        <source>Join a team, or make its workspace</source>
        <translation>Bij een team komen, of de werkruimte ervan maken</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Andere gebruiker…</translation>
    </message>
    <message>
        <source>Join or make a team…</source>
        <translation>Bij een team komen of er een maken…</translation>
    </message>
</context>
<context>
    <name>EntrySentences</name>
    <message>
        <source>The server does not take this login and password. Nothing was lost. Type them again.</source>
        <translation>De server neemt deze aanmelding en dit wachtwoord niet aan. Er is niets verloren. Typ ze opnieuw.</translation>
    </message>
    <message>
        <source>From this computer the server does not let this login into this workspace. Nothing was lost. Ask your administrator (pg_hba.conf).</source>
        <translation>Vanaf deze computer laat de server deze aanmelding niet toe in deze werkruimte. Er is niets verloren. Vraag het je beheerder (pg_hba.conf).</translation>
    </message>
    <message>
        <source>This login may not enter this workspace any more. What waits on this computer is kept. Ask your administrator.</source>
        <translation>Deze aanmelding mag niet meer in deze werkruimte. Wat op deze computer wacht, blijft bewaard. Vraag het je beheerder.</translation>
    </message>
    <message>
        <source>This login is signed in as often as it may be. Nothing was lost. Close AgentDesk where it is still open, then try again.</source>
        <translation>Deze aanmelding is al zo vaak aangemeld als mag. Er is niets verloren. Sluit AgentDesk waar het nog open is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is no invitation. Nothing was changed. Copy the whole line that begins with agentdesk:join.</source>
        <translation>Dit is geen uitnodiging. Er is niets veranderd. Kopieer de hele regel die met agentdesk:join begint.</translation>
    </message>
    <message>
        <source>A part of this invitation is missing. Nothing was changed. Copy it whole again.</source>
        <translation>Er ontbreekt een deel van deze uitnodiging. Er is niets veranderd. Kopieer hem nog eens helemaal.</translation>
    </message>
    <message>
        <source>There is a workspace already. Nothing was changed. Sign in there, or name another database.</source>
        <translation>Daar is al een werkruimte. Er is niets veranderd. Meld je daar aan of noem een andere database.</translation>
    </message>
    <message>
        <source>This login may not make a workspace here. Nothing was made. It must own the database and be allowed to make roles: ask the server&apos;s administrator for both, or use their login.</source>
        <translation>Met deze login mag hier geen werkruimte worden gemaakt. Er is niets gemaakt. Hij moet eigenaar van de database zijn en rollen mogen maken: vraag de beheerder van de server om beide, of gebruik diens login.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Nothing was made. Let its administrator make an empty one (createdb), or check how it is written.</source>
        <translation>De server heeft geen database met deze naam. Er is niets gemaakt. Laat de beheerder een lege maken (createdb), of controleer hoe de naam geschreven is.</translation>
    </message>
    <message>
        <source>Somebody here has this login already, perhaps one who left. Nothing was changed. Choose another one.</source>
        <translation>Iemand hier heeft deze login al, misschien iemand die weg is. Er is niets veranderd. Kies een andere.</translation>
    </message>
    <message>
        <source>The server has this login already for something else. It was left as it is. Choose another one.</source>
        <translation>De server gebruikt deze login al voor iets anders. Hij is gelaten zoals hij was. Kies een andere.</translation>
    </message>
    <message>
        <source>This cannot be a login. Nothing was changed. Take letters without spaces, not only digits, and not beginning with pg_ or agentdesk_.</source>
        <translation>Dit kan geen login zijn. Er is niets veranderd. Neem letters zonder spaties, niet alleen cijfers, en niet beginnend met pg_ of agentdesk_.</translation>
    </message>
    <message>
        <source>A login, a name and a team are needed, without spaces in the login.</source>
        <translation>Een login, een naam en een team zijn nodig, zonder spaties in de login.</translation>
    </message>
    <message>
        <source>Somebody made this team in this very moment. Nothing was changed. Try again.</source>
        <translation>Iemand heeft dit team op ditzelfde moment gemaakt. Er is niets veranderd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Check its address, or try again later.</source>
        <translation>De server antwoordt niet. Er is niets veranderd. Controleer het adres of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Nobody with this login works here. Nothing was changed. Check how it is written.</source>
        <translation>Niemand met deze aanmeldnaam werkt hier. Er is niets veranderd. Controleer hoe je hem schrijft.</translation>
    </message>
    <message>
        <source>The server asks for a password. Type it to go on.</source>
        <translation>De server vraagt om een wachtwoord. Typ het om verder te gaan.</translation>
    </message>
    <message>
        <source>The server has too many connections at the moment. Nothing was lost. Try again soon.</source>
        <translation>De server heeft op dit moment te veel verbindingen. Er is niets verloren. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>The address asks for a line that others could read. Nothing was sent. Take “sslmode” out of the address: beyond this computer only verify-full is used.</source>
        <translation>Het adres vraagt om een lijn die anderen kunnen lezen. Er is niets verstuurd. Haal “sslmode” uit het adres: buiten deze computer wordt alleen verify-full gebruikt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another server. Nothing was sent. Check the address, or ask your administrator.</source>
        <translation>Het certificaat van de server hoort bij een andere server. Er is niets verstuurd. Controleer het adres of vraag het je beheerder.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this server. Nothing was sent. Ask your administrator for an invitation or the authority&apos;s certificate.</source>
        <translation>Niemand die deze computer vertrouwt, staat in voor deze server. Er is niets verstuurd. Vraag je beheerder om een uitnodiging of om het certificaat van de uitgever.</translation>
    </message>
    <message>
        <source>This server does not encrypt its line. Nothing was sent. Ask your administrator to switch TLS on.</source>
        <translation>Deze server versleutelt de lijn niet. Er is niets verstuurd. Vraag je beheerder TLS aan te zetten.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate cannot be read. Nothing was sent. Check where it is.</source>
        <translation>Het bestand met het certificaat van de uitgever kan niet worden gelezen. Er is niets verstuurd. Controleer waar het staat.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>You may not do this yourself. Nothing was changed. Ask your team lead. ({code})</source>
        <translation>Dit mag je niet zelf doen. Er is niets gewijzigd. Vraag je teamleider. ({code})</translation>
    </message>
    <message>
        <source>This was not accepted. Your text is kept. Look at what is asked and try again. ({code})</source>
        <translation>Dit is niet aangenomen. Je tekst is bewaard. Kijk wat er gevraagd wordt en probeer opnieuw. ({code})</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept. Try once more. ({code})</source>
        <translation>Er ging iets onverwachts mis. Wat je typte is bewaard. Probeer het nog eens. ({code})</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. What you log is kept on this computer and goes out when the line is back.</source>
        <translation>De werkruimte is niet bereikbaar. Wat je vastlegt blijft op deze computer en gaat weg zodra de verbinding terug is.</translation>
    </message>
    <message>
        <source>This needs the server, which does not answer. Customers you had open lately and your own work are here. What you log is kept and goes out when the server is back.</source>
        <translation>Hiervoor is de server nodig, en die antwoordt niet. Klanten die je pas open had en je eigen werk zijn hier. Wat je vastlegt, wordt bewaard en gaat mee zodra de server terug is.</translation>
    </message>
    <message>
        <source>The workspace was not found. Nothing was lost by this. Check that its drive is connected, or choose another workspace.</source>
        <translation>De werkruimte is niet gevonden. Er is niets verloren. Controleer of de schijf is aangesloten, of kies een andere werkruimte.</translation>
    </message>
    <message>
        <source>The folder of the workspace is not there. Nothing was lost by this. If it lies on a network drive, connect the drive, then try again.</source>
        <translation>De map van de werkruimte is er niet. Hierdoor is niets verloren. Staat ze op een netwerkschijf, verbind die dan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was not changed. Put back the newest copy, or ask your administrator.</source>
        <translation>Het bestand van de werkruimte is beschadigd. Het is niet gewijzigd. Zet de nieuwste kopie terug of vraag je beheerder.</translation>
    </message>
    <message>
        <source>This file is not an AgentDesk workspace. It was not changed. Choose another file or make a new workspace.</source>
        <translation>Dit bestand is geen werkruimte van AgentDesk. Het is niet gewijzigd. Kies een ander bestand of maak een nieuwe werkruimte.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer AgentDesk. It was not changed. Please update this program.</source>
        <translation>De werkruimte is gemaakt met een nieuwere AgentDesk. Ze is niet gewijzigd. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>The workspace is from an older AgentDesk. It was not changed. Run “agentdesk workspace upgrade” first.</source>
        <translation>De werkruimte is van een oudere AgentDesk. Ze is niet gewijzigd. Voer eerst “agentdesk workspace upgrade” uit.</translation>
    </message>
    <message>
        <source>The workspace can be read but not written. What you log waits on this computer. Ask for write access to its folder.</source>
        <translation>De werkruimte kan worden gelezen, maar niet beschreven. Wat je vastlegt wacht op deze computer. Vraag schrijfrechten voor de map.</translation>
    </message>
    <message>
        <source>The workspace is being brought up to date. A copy was made first. This takes a moment.</source>
        <translation>De werkruimte wordt bijgewerkt. Eerst is er een kopie gemaakt. Dit duurt even.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is still on the screen and not yet saved. Free some space, then press again.</source>
        <translation>De schijf is vol. Je tekst staat nog op het scherm en is nog niet bewaard. Maak ruimte vrij en druk opnieuw.</translation>
    </message>
    <message>
        <source>Another program holds the workspace. What you log is kept and goes out as soon as it is free.</source>
        <translation>Een ander programma houdt de werkruimte bezet. Wat je vastlegt is bewaard en gaat weg zodra ze vrij is.</translation>
    </message>
    <message>
        <source>AgentDesk is already open. Its window has been brought to the front.</source>
        <translation>AgentDesk is al open. Het venster is naar voren gehaald.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Nothing was stored in clear. Set AGENTDESK_SECRETS to choose a file.</source>
        <translation>Deze computer heeft geen sleutelbos. Er is niets leesbaar opgeslagen. Kies een bestand met AGENTDESK_SECRETS.</translation>
    </message>
    <message>
        <source>The file that keeps what you log on this computer cannot be written. Your text is still on the screen and not yet saved. Ask for write access to its folder, then press again.</source>
        <translation>Het bestand dat op deze computer bewaart wat je vastlegt kan niet worden beschreven. Je tekst staat nog op het scherm en is nog niet bewaard. Vraag schrijfrechten voor de map en druk opnieuw.</translation>
    </message>
    <message>
        <source>The folder for what you log on this computer cannot be opened. Your text is still on the screen and not yet saved. Check that the folder is there and yours, then press again.</source>
        <translation>De map voor wat je op deze computer vastlegt kan niet worden geopend. Je tekst staat nog op het scherm en is nog niet bewaard. Controleer of de map er is en van jou is, en druk opnieuw.</translation>
    </message>
    <message>
        <source>Another program holds the file that keeps what you log. Your text is still on the screen and not yet saved. Close the other AgentDesk, then press again.</source>
        <translation>Een ander programma houdt het bestand bezet dat bewaart wat je vastlegt. Je tekst staat nog op het scherm en is nog niet bewaard. Sluit de andere AgentDesk en druk opnieuw.</translation>
    </message>
    <message>
        <source>The disk did not take what you logged. Your text is still on the screen and not yet saved. Copy it, check the disk, then press again.</source>
        <translation>De schijf nam niet aan wat je vastlegde. Je tekst staat nog op het scherm en is nog niet bewaard. Kopieer hem, controleer de schijf en druk opnieuw.</translation>
    </message>
    <message>
        <source>The file that keeps what you log is damaged and could not be put right. It was left as it is. Your text is still on the screen and not yet saved. Copy it, and tell your administrator.</source>
        <translation>Het bestand dat bewaart wat je vastlegt is beschadigd en kon niet worden hersteld. Het is gelaten zoals het is. Je tekst staat nog op het scherm en is nog niet bewaard. Kopieer hem en meld het je beheerder.</translation>
    </message>
    <message>
        <source>What waits on this computer was kept by a newer AgentDesk. It was not changed. Please update this program.</source>
        <translation>Wat op deze computer wacht is bewaard door een nieuwere AgentDesk. Het is niet gewijzigd. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>This was said with a newer AgentDesk. It is kept as it is. Please update this program, then try again.</source>
        <translation>Dit is gezegd met een nieuwere AgentDesk. Het is bewaard zoals het is. Werk dit programma bij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This entry on the disk can no longer be read. Nothing else was lost. Log the contact again if it is missing from the timeline.</source>
        <translation>Deze regel op de schijf is niet meer te lezen. Verder is er niets verloren. Leg het contact opnieuw vast als het in de tijdlijn ontbreekt.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your text is kept. Try once more; if it stays, tell your administrator.</source>
        <translation>Het programma maakte een fout. Je tekst is bewaard. Probeer het nog eens; blijft het, meld het dan je beheerder.</translation>
    </message>
    <message>
        <source>This setting does not take that value. The old value stays. Enter another one.</source>
        <translation>Deze instelling neemt die waarde niet aan. De oude waarde blijft. Vul een andere in.</translation>
    </message>
    <message>
        <source>This program does not know that setting. Nothing was changed. Check its name, or update the program.</source>
        <translation>Dit programma kent die instelling niet. Er is niets gewijzigd. Controleer de naam of werk het programma bij.</translation>
    </message>
    <message>
        <source>AGENTDESK_SECRETS does not name a place for keys. Nothing was stored. Write “file:” and a path, or leave it out to use the keyring.</source>
        <translation>AGENTDESK_SECRETS noemt geen plek voor sleutels. Er is niets opgeslagen. Schrijf “file:” en een pad, of laat het weg om de sleutelbos te gebruiken.</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read or written. It was not changed. Check its path and that it belongs to you alone.</source>
        <translation>Het bestand met de sleutels kan niet worden gelezen of beschreven. Het is niet gewijzigd. Controleer het pad en of het alleen van jou is.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Nothing was changed. Check its rights, or choose another place.</source>
        <translation>Deze map kan niet worden beschreven. Er is niets gewijzigd. Controleer de rechten of kies een andere plek.</translation>
    </message>
    <message>
        <source>This is not a time the program knows. Nothing was set. Choose a day and time.</source>
        <translation>Dit tijdstip kent het programma niet. Er is niets ingesteld. Kies een dag en tijd.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Nothing was changed. Use a name such as Europe/Amsterdam.</source>
        <translation>Er is geen tijdzone met die naam. Er is niets gewijzigd. Gebruik een naam als Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>How often this comes back cannot be read. Nothing was set. Choose the days again.</source>
        <translation>Hoe vaak dit terugkomt is niet te lezen. Er is niets ingesteld. Kies de dagen opnieuw.</translation>
    </message>
    <message>
        <source>This after-sale rule cannot be read. The old rule stays. Check trigger, days and time.</source>
        <translation>Deze regel voor na de verkoop is niet te lezen. De oude regel blijft. Controleer aanleiding, dagen en tijd.</translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile. Both versions are kept. Choose which one stays.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Beide versies zijn bewaard. Kies welke blijft.</translation>
    </message>
    <message>
        <source>Someone else corrected this note meanwhile. Both texts are kept. Choose which one stays.</source>
        <translation>Iemand anders heeft deze notitie intussen verbeterd. Beide teksten zijn bewaard. Kies welke blijft.</translation>
    </message>
    <message>
        <source>This entry is there already with other words. Nothing was overwritten.</source>
        <translation>Deze regel bestaat al met andere woorden. Er is niets overschreven.</translation>
    </message>
    <message>
        <source>A colleague has just taken this. Nothing was changed. Choose the next one.</source>
        <translation>Een collega heeft dit zojuist opgepakt. Er is niets gewijzigd. Kies de volgende.</translation>
    </message>
    <message>
        <source>This was closed already. Nothing was changed.</source>
        <translation>Dit was al afgesloten. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This customer is not in the workspace. Your text is kept. Choose a customer.</source>
        <translation>Deze klant staat niet in de werkruimte. Je tekst is bewaard. Kies een klant.</translation>
    </message>
    <message>
        <source>This follow-up is no longer there. Nothing was changed.</source>
        <translation>Deze opvolging is er niet meer. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Your text is kept.</source>
        <translation>Deze regel is er niet meer. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>This entry was made by a colleague. Nothing was changed. Only they can withdraw it.</source>
        <translation>Deze regel is van een collega. Er is niets gewijzigd. Alleen die collega kan hem intrekken.</translation>
    </message>
    <message>
        <source>The time for undo is over. Nothing was changed. Withdraw the entry from its menu, with a reason.</source>
        <translation>De tijd om ongedaan te maken is voorbij. Er is niets gewijzigd. Trek de regel in via het menu, met een reden.</translation>
    </message>
    <message>
        <source>This entry belongs to another team. Ask its team lead.</source>
        <translation>Deze regel is van een ander team. Vraag de teamleider van dat team.</translation>
    </message>
    <message>
        <source>This looks like something that must not be kept, such as a card or citizen number. It was not stored. Take it out and press again.</source>
        <translation>Dit lijkt iets dat niet bewaard mag worden, zoals een kaartnummer of BSN. Het is niet opgeslagen. Haal het weg en druk opnieuw.</translation>
    </message>
    <message>
        <source>This outcome asks for a note. Type one sentence, then press again.</source>
        <translation>Deze uitkomst vraagt om een notitie. Typ één zin en druk opnieuw.</translation>
    </message>
    <message>
        <source>Only an administrator may change this. Nothing was changed.</source>
        <translation>Alleen een beheerder mag dit wijzigen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A phone cannot dial that, or there are too many. Nothing was changed. An extension has digits, * and #.</source>
        <translation>Dat kan een telefoon niet kiezen, of het zijn er te veel. Er is niets gewijzigd. Een toestel heeft cijfers, * en #.</translation>
    </message>
    <message>
        <source>Another queue has that name. Nothing was changed. Choose another name.</source>
        <translation>Een andere wachtrij heet al zo. Er is niets gewijzigd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This customer number is in use. Choose another one.</source>
        <translation>Dit klantnummer is in gebruik. Kies een ander.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Dat tijdstip is voorbij. Kies een later tijdstip.</translation>
    </message>
    <message>
        <source>There is no room for the file. Nothing of it was left. Make room, or choose another place.</source>
        <translation>Er is geen ruimte voor het bestand. Er is niets van achtergebleven. Maak ruimte, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing of it was left. Is the folder closed, or the file open elsewhere?</source>
        <translation>Het bestand kan niet worden geschreven. Er is niets van achtergebleven. Is de map gesloten, of het bestand elders open?</translation>
    </message>
    <message>
        <source>The report could not be drawn. Nothing was written.</source>
        <translation>Het rapport kon niet worden gemaakt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Nothing was written. Choose another place.</source>
        <translation>De map is er niet meer. Er is niets geschreven. Kies een andere plek.</translation>
    </message>
    <message>
        <source>A report is about 400 days at most. Nothing was made. Choose a later first day.</source>
        <translation>Een rapport gaat over hoogstens 400 dagen. Er is niets gemaakt. Kies een latere eerste dag.</translation>
    </message>
    <message>
        <source>Another export is still running. Nothing was begun. Wait for it or stop it.</source>
        <translation>Er loopt nog een andere export. Er is niets begonnen. Wacht erop of stop hem.</translation>
    </message>
    <message>
        <source>This mailbox is a pilot: it only looks. Nothing was sent; your text is kept. Answer in your old system.</source>
        <translation>Dit postvak is een proef: het kijkt alleen. Er is niets verstuurd; je tekst blijft. Antwoord in je oude systeem.</translation>
    </message>
    <message>
        <source>Only files can be attached: a folder is none. Your text is kept. Pack it into one file.</source>
        <translation>Alleen bestanden kunnen mee: een map is er geen. Je tekst blijft bewaard. Pak de map in één bestand.</translation>
    </message>
    <message>
        <source>An attached file is not on this computer, or was changed. Nothing was sent; your text is kept. Attach it again.</source>
        <translation>Een bijlage staat niet op deze computer of is gewijzigd. Er is niets verzonden; je tekst blijft bewaard. Voeg de bijlage opnieuw toe.</translation>
    </message>
    <message>
        <source>This is too large for a mail (25 MB). Nothing was sent; your text is kept.</source>
        <translation>Dit is te groot voor een mail (25 MB). Er is niets verzonden; je tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>One of the addresses is none, or there is nobody to send to. Nothing was sent; your text is kept.</source>
        <translation>Een van de adressen klopt niet, of er is niemand om naar te sturen. Er is niets verzonden; je tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>This mailbox is not followed any more. Nothing was sent; your text is kept.</source>
        <translation>Dit postvak wordt niet meer gevolgd. Er is niets verstuurd; je tekst blijft.</translation>
    </message>
    <message>
        <source>The settings of this mailbox cannot be read. Nothing was changed. Set it up anew.</source>
        <translation>De instellingen van dit postvak zijn niet te lezen. Er is niets gewijzigd. Stel het opnieuw in.</translation>
    </message>
    <message>
        <source>A mail came while you read. Your log is kept; the conversation stays in the inbox. Look at what is new.</source>
        <translation>Er kwam een mail terwijl je las. Je vastlegging is bewaard; het gesprek blijft in de inbox. Kijk wat er nieuw is.</translation>
    </message>
    <message>
        <source>A colleague has this conversation. Nothing was changed; you can still read it.</source>
        <translation>Een collega heeft dit gesprek. Er is niets veranderd; je kunt het nog lezen.</translation>
    </message>
    <message>
        <source>This conversation is not here any more. Nothing was changed.</source>
        <translation>Dit gesprek is hier niet meer. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>That team is not yours to lead. Nothing was shown.</source>
        <translation>Je leidt dat team niet. Er is niets getoond.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Nothing was shown.</source>
        <translation>De laatste dag ligt voor de eerste. Er is niets getoond.</translation>
    </message>
    <message>
        <source>A figure is switched by a decision: its day, which is not to come, and its reference. Nothing was changed.</source>
        <translation>Een cijfer wordt door een besluit aan- of uitgezet: de dag ervan, die niet in de toekomst ligt, en het kenmerk. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>That is not allowed any more. What you typed is kept; ask an administrator.</source>
        <translation>Dat mag niet meer. Wat je typte is bewaard; vraag het een beheerder.</translation>
    </message>
    <message>
        <source>Only a team lead or an administrator may do this, and you are none here now. Nothing was changed; your words are kept.</source>
        <translation>Alleen een teamleider of beheerder mag dit, en dat ben je hier nu niet. Er is niets gewijzigd; je woorden zijn bewaard.</translation>
    </message>
    <message>
        <source>Nobody reviews their own contact. Nothing was saved. Another lead does.</source>
        <translation>Niemand beoordeelt het eigen contact. Er is niets opgeslagen. Een andere leidinggevende doet het.</translation>
    </message>
    <message>
        <source>Another lead saved a review of this contact before yours. Nothing was overwritten; yours is kept.</source>
        <translation>Een andere leidinggevende sloeg eerder een beoordeling van dit contact op. Er is niets overschreven; de jouwe is bewaard.</translation>
    </message>
    <message>
        <source>This contact is no longer there. Your review is kept on this computer.</source>
        <translation>Dit contact is er niet meer. Je beoordeling is op deze computer bewaard.</translation>
    </message>
    <message>
        <source>The workspace does not take this scorecard or these marks. Nothing was saved; what you typed is kept.</source>
        <translation>De werkruimte neemt deze scorekaart of beoordeling niet aan. Er is niets opgeslagen; wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>Another lead saved this scorecard meanwhile. Nothing was overwritten; yours is kept here. Compare, then save yours as the next version or take theirs.</source>
        <translation>Een andere leidinggevende sloeg deze scorekaart intussen op. Er is niets overschreven; de jouwe is hier bewaard. Vergelijk, en sla de jouwe op als volgende versie of neem de andere.</translation>
    </message>
    <message>
        <source>A view needs a name of at most 60 signs. It was not saved.</source>
        <translation>Een weergave heeft een naam van hoogstens 60 tekens nodig. Ze is niet bewaard.</translation>
    </message>
    <message>
        <source>These filters cannot be kept as a view. It was not saved.</source>
        <translation>Deze filters kunnen niet als weergave worden bewaard. Ze is niet bewaard.</translation>
    </message>
    <message>
        <source>This view is a colleague&apos;s. Nothing was changed. Save it under a name of your own.</source>
        <translation>Deze weergave is van een collega. Er is niets gewijzigd. Bewaar haar onder een eigen naam.</translation>
    </message>
    <message>
        <source>This review is about a colleague. Only they can answer it.</source>
        <translation>Deze beoordeling gaat over een collega. Alleen die kan antwoorden.</translation>
    </message>
    <message>
        <source>Say why: one sentence is enough. Nothing was sent yet.</source>
        <translation>Zeg waarom: één zin is genoeg. Er is nog niets verstuurd.</translation>
    </message>
    <message>
        <source>This review was answered already. Nothing was changed.</source>
        <translation>Deze beoordeling was al beantwoord. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This dispute was decided already. Nothing was changed; your words are kept.</source>
        <translation>Over deze betwisting is al beslist. Er is niets gewijzigd; je woorden zijn bewaard.</translation>
    </message>
    <message>
        <source>A second lead decides: not who gave the review, and not whom it is about. Nothing was changed.</source>
        <translation>Een tweede leidinggevende beslist: niet wie beoordeelde, en niet over wie het gaat. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was sent; your words are kept. Shorten it.</source>
        <translation>Dit is te lang. Er is niets verstuurd; je woorden zijn bewaard. Maak het korter.</translation>
    </message>
    <message>
        <source>The phone line is not ready. No call was made. Check the phone and try again.</source>
        <translation>De telefoonlijn is niet gereed. Er is niet gebeld. Controleer de telefoon en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This is not a number the phone can dial. No call was made.</source>
        <translation>Dit nummer kan de telefoon niet kiezen. Er is niet gebeld.</translation>
    </message>
    <message>
        <source>The line is busy. Hold or end the running call first.</source>
        <translation>De lijn is bezet. Zet het lopende gesprek eerst in de wacht of beëindig het.</translation>
    </message>
    <message>
        <source>The phone system did not take the break: its queues may still send you calls.</source>
        <translation>De telefooncentrale nam de pauze niet over: de wachtrijen kunnen je nog gesprekken sturen.</translation>
    </message>
    <message>
        <source>The phone system did not take the end of the break: its queues may still send you no calls. Choose “Ready” once more.</source>
        <translation>De telefooncentrale heeft het einde van de pauze niet aangenomen: de wachtrijen sturen je misschien nog geen gesprekken. Kies nog eens “Beschikbaar”.</translation>
    </message>
    <message>
        <source>A call is on and goes on. The phone connects anew as soon as it is over.</source>
        <translation>Er loopt een gesprek en dat gaat door. De telefoon verbindt opnieuw zodra het voorbij is.</translation>
    </message>
    <message>
        <source>The other side did not take the change. The call goes on as before.</source>
        <translation>De ander nam de wijziging niet over. Het gesprek gaat door zoals het was.</translation>
    </message>
    <message>
        <source>The colleague is busy. You are back with the caller.</source>
        <translation>De collega is in gesprek. Je bent terug bij de beller.</translation>
    </message>
    <message>
        <source>The colleague did not answer. You are back with the caller.</source>
        <translation>De collega nam niet op. Je bent terug bij de beller.</translation>
    </message>
    <message>
        <source>No microphone or speaker could be used. The call goes on without sound: plug one in.</source>
        <translation>Er kon geen microfoon of luidspreker worden gebruikt. Het gesprek gaat door zonder geluid: sluit er een aan.</translation>
    </message>
    <message>
        <source>The phone could not do that. Try once more; the log says more.</source>
        <translation>De telefoon kon dat niet. Probeer het nog eens; het logboek zegt meer.</translation>
    </message>
    <message>
        <source>Your own phone was not picked up, so nobody was called.</source>
        <translation>Je eigen telefoon werd niet opgenomen, dus niemand is gebeld.</translation>
    </message>
    <message>
        <source>There is a file of that name already. It was not touched and nothing is recorded. Choose another name.</source>
        <translation>Er is al een bestand met die naam. Het is niet aangeraakt en er wordt niets opgenomen. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Nothing can be written there, so nothing is recorded. Choose another folder.</source>
        <translation>Daar kan niets worden geschreven, dus er wordt niets opgenomen. Kies een andere map.</translation>
    </message>
    <message>
        <source>The disk took no more, so the recording has ended. What was written before stays.</source>
        <translation>De schijf nam niets meer aan, dus de opname is gestopt. Wat al geschreven was, blijft.</translation>
    </message>
    <message>
        <source>This link names no number that can be called. Nothing was done.</source>
        <translation>Deze link noemt geen nummer dat gebeld kan worden. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>These are your own words: somebody else who leads decides about them. Nothing was changed.</source>
        <translation>Dit zijn je eigen woorden: een andere leidinggevende beslist erover. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There are no words here that could be removed. Nothing was changed.</source>
        <translation>Hier zijn geen woorden die verwijderd kunnen worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This mail is still on its way out. Nothing was changed. Try again when it has gone.</source>
        <translation>Deze mail is nog onderweg. Er is niets veranderd. Probeer het opnieuw als hij weg is.</translation>
    </message>
    <message>
        <source>This takes a reason. Nothing was changed.</source>
        <translation>Hiervoor is een reden nodig. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>What the customer says is missing. Nothing was changed.</source>
        <translation>Wat de klant zegt ontbreekt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This note is contested already, and a lead has not decided yet. Nothing was changed.</source>
        <translation>Deze notitie is al betwist en een teamleider heeft nog niet beslist. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nobody contests this note any more. Nothing was changed.</source>
        <translation>Niemand betwist deze notitie nog. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Leads are scoring this contact unseen by each other. Nothing was changed. Wait until they have closed it.</source>
        <translation>Teamleiders beoordelen dit contact blind. Er is niets gewijzigd. Wacht tot ze klaar zijn.</translation>
    </message>
    <message>
        <source>At least two leads take part, each once, and all of them lead here today. Nothing was opened.</source>
        <translation>Er doen minstens twee teamleiders mee, ieder één keer, die hier nu leiding geven. Er is niets gestart.</translation>
    </message>
    <message>
        <source>The time by which all score lies behind you. Nothing was opened.</source>
        <translation>Het tijdstip waarop iedereen klaar moet zijn is al voorbij. Er is niets gestart.</translation>
    </message>
    <message>
        <source>This calibration is not here. Nothing was changed.</source>
        <translation>Deze kalibratie is er niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>You were not asked to take part in this calibration. Nothing was changed.</source>
        <translation>Je bent niet gevraagd voor deze kalibratie. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Somebody closed this calibration before you. Nothing was changed; the result is what all see.</source>
        <translation>Iemand sloot deze kalibratie eerder dan jij. Er is niets gewijzigd; iedereen ziet dezelfde uitkomst.</translation>
    </message>
    <message>
        <source>Your marks are in already, and stay as they are. Nothing was changed.</source>
        <translation>Jouw beoordeling is al binnen en blijft zoals ze is. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Somebody has not scored yet, and the time is not over. Nothing was closed. Wait, or ask them.</source>
        <translation>Iemand heeft nog niet beoordeeld en de tijd is niet om. Er is niets gesloten. Wacht, of vraag het na.</translation>
    </message>
    <message>
        <source>Marks are agreed on when the calibration is closed. Nothing was saved.</source>
        <translation>Een gezamenlijk oordeel kan pas als de kalibratie gesloten is. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Another lead saved agreed marks before you. Nothing was overwritten. Look at theirs, then save yours.</source>
        <translation>Een andere teamleider legde eerder een gezamenlijk oordeel vast. Er is niets overschreven. Bekijk dat eerst en sla dan het jouwe op.</translation>
    </message>
    <message>
        <source>You do not lead this person. Nothing was saved; your words are kept.</source>
        <translation>Je geeft geen leiding aan deze persoon. Er is niets opgeslagen; je tekst blijft staan.</translation>
    </message>
    <message>
        <source>A coaching is between one person and whoever leads them. Nothing was shown or changed.</source>
        <translation>Een coachgesprek is tussen één persoon en wie die persoon leidt. Er is niets getoond of gewijzigd.</translation>
    </message>
    <message>
        <source>This coaching is not here. Nothing was changed.</source>
        <translation>Dit coachgesprek is er niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Write at least one sentence. Nothing was saved.</source>
        <translation>Schrijf minstens één zin. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>What was agreed needs a few words, and at most 300 signs. Nothing was saved.</source>
        <translation>Een afspraak heeft een paar woorden nodig, hooguit 300 tekens. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>What was agreed in a coaching stays with whom it was agreed with. Nothing was handed over.</source>
        <translation>Een afspraak uit een coachgesprek blijft bij wie de afspraak maakte. Er is niets overgedragen.</translation>
    </message>
    <message>
        <source>This phone cannot do that. The call goes on as before.</source>
        <translation>Dat kan deze telefoon niet. Het gesprek gaat gewoon door.</translation>
    </message>
    <message>
        <source>Open to look only: nothing can be logged or changed here. What is said all the same is kept on this computer and needs you later. Start AgentDesk again when the workspace can be written.</source>
        <translation>Alleen om te kijken: hier kan niets worden vastgelegd of veranderd. Wat er toch wordt gezegd, wordt op deze computer bewaard en vraagt later je aandacht. Start AgentDesk opnieuw als de werkruimte weer beschrijfbaar is.</translation>
    </message>
    <message>
        <source>The call was not transferred. The caller is still with you.</source>
        <translation>Het gesprek is niet doorverbonden. De beller is nog bij jou.</translation>
    </message>
    <message>
        <source>The call could not be made. Check the number and the phone.</source>
        <translation>Het gesprek kwam niet tot stand. Controleer het nummer en de telefoon.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-werkmap…</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV-bestand…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Hoe ver de export is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {name}</source>
        <translation>
            <numerusform>%n rij staat in {name}</numerusform>
            <numerusform>%n rijen staan in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was left.</source>
        <translation>Gestopt: er is niets achtergebleven.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Finish: not logged yet</source>
        <translation>Afronden: nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message numerus="yes">
        <source>Edited ×%n</source>
        <comment>times</comment>
        <translation>
            <numerusform>Bewerkt ×%n</numerusform>
            <numerusform>Bewerkt ×%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt zichtbaar</translation>
    </message>
    <message>
        <source>{name} spoke, {role}, may decide</source>
        <translation>{name} sprak, {role}, mag beslissen</translation>
    </message>
    <message>
        <source>{name} spoke, {role}</source>
        <translation>{name} sprak, {role}</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wordt bewaard</translation>
    </message>
    <message>
        <source>waiting for the workspace</source>
        <translation>wacht op de werkruimte</translation>
    </message>
    <message>
        <source>not accepted: needs you</source>
        <translation>niet aangenomen: jouw actie nodig</translation>
    </message>
    <message>
        <source>Moved to another customer</source>
        <translation>Verplaatst naar een andere klant</translation>
    </message>
    <message>
        <source>{kind} withdrawn by {name}, {moment}: {reason}</source>
        <translation>{kind} ingetrokken door {name}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Uitgaand gesprek</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Inkomend gesprek</translation>
    </message>
    <message>
        <source>Outgoing call, no answer</source>
        <translation>Uitgaand gesprek, geen gehoor</translation>
    </message>
    <message>
        <source>Waited {duration}, hung up before it was answered.</source>
        <translation>Wachttijd {duration}, opgehangen vóór aanname.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Gemiste oproep</translation>
    </message>
    <message>
        <source>Same contact, from {name}</source>
        <translation>Zelfde contact, van {name}</translation>
    </message>
    <message>
        <source>Went on with {name}</source>
        <translation>Ging verder bij {name}</translation>
    </message>
    <message>
        <source>Transferred to {name}</source>
        <translation>Doorverbonden met {name}</translation>
    </message>
    <message>
        <source>Rejected call</source>
        <translation>Geweigerd gesprek</translation>
    </message>
    <message>
        <source>Answered at another phone.</source>
        <translation>Op een ander toestel opgenomen.</translation>
    </message>
    <message>
        <source>Rang {duration}, rejected here.</source>
        <translation>Ging {duration} over, hier geweigerd.</translation>
    </message>
    <message>
        <source>Rang {duration}, the connection was lost.</source>
        <translation>Ging {duration} over, de verbinding viel weg.</translation>
    </message>
    <message>
        <source>Incoming call, ringing</source>
        <translation>Inkomend gesprek, gaat over</translation>
    </message>
    <message>
        <source>Outgoing call, ringing</source>
        <translation>Uitgaand gesprek, gaat over</translation>
    </message>
    <message>
        <source>Call on hold</source>
        <translation>Gesprek in de wacht</translation>
    </message>
    <message>
        <source>Outgoing call now</source>
        <translation>Uitgaand gesprek loopt</translation>
    </message>
    <message>
        <source>Incoming call now</source>
        <translation>Inkomend gesprek loopt</translation>
    </message>
    <message>
        <source>Ringing {span}</source>
        <translation>Gaat over {span}</translation>
    </message>
    <message>
        <source>On hold, {span} in all</source>
        <translation>In de wacht, {span} in totaal</translation>
    </message>
    <message>
        <source>Talking {span}</source>
        <translation>In gesprek {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>outgoing</source>
        <comment>e-mail</comment>
        <translation>uitgaand</translation>
    </message>
    <message>
        <source>incoming</source>
        <comment>e-mail</comment>
        <translation>inkomend</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Mail openen</translation>
    </message>
    <message>
        <source>E-mail without subject</source>
        <translation>E-mail zonder onderwerp</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notitie: {note}</translation>
    </message>
    <message>
        <source>In copy</source>
        <translation>In kopie</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Van {name}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation>Notitie van {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Brought another customer</source>
        <translation>Bracht een andere klant aan</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Gelegenheid</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Remember this</source>
        <translation>Dit onthouden</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>What it is about, such as: reachable</source>
        <translation>Waar het over gaat, zoals: bereikbaar</translation>
    </message>
    <message>
        <source>What the customer told</source>
        <translation>Wat de klant vertelde</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Already told us</source>
        <translation>Al verteld</translation>
    </message>
    <message>
        <source>{name}, {role}, may decide</source>
        <translation>{name}, {role}, mag beslissen</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>Speaks: {who}</source>
        <translation>Spreekt: {who}</translation>
    </message>
    <message>
        <source>Speaks for the customer: {who}</source>
        <translation>Spreekt voor de klant: {who}</translation>
    </message>
    <message numerus="yes">
        <source>asked again %n time(s)</source>
        <translation>
            <numerusform>%n keer opnieuw gevraagd</numerusform>
            <numerusform>%n keer opnieuw gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed {when}</source>
        <translation>bevestigd {when}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Klopt nog</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Opnieuw gevraagd</translation>
    </message>
</context>
<context>
    <name>FarForm</name>
    <message>
        <source>Trust this certificate</source>
        <translation>Dit certificaat vertrouwen</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Bewaren en gebruiken</translation>
    </message>
    <message>
        <source>Asterisk&apos;s manager</source>
        <translation>De manager van Asterisk</translation>
    </message>
    <message>
        <source>FRITZ!Box</source>
        <translation>FRITZ!Box</translation>
    </message>
    <message>
        <source>Call bridge</source>
        <translation>Gespreksbrug</translation>
    </message>
    <message>
        <source>Calls of your phone appear here, and you can dial, hang up and transfer. You answer at the phone.</source>
        <translation>Gesprekken van je telefoon verschijnen hier, en je kunt bellen, ophangen en doorverbinden. Opnemen doe je aan de telefoon.</translation>
    </message>
    <message>
        <source>Calls appear here; you answer and dial at the phone. Dial #96*5* once at a phone of the box, so that it tells its calls.</source>
        <translation>Gesprekken verschijnen hier; opnemen en bellen doe je aan de telefoon. Kies één keer #96*5* op een telefoon van de box, zodat hij zijn gesprekken meldt.</translation>
    </message>
    <message>
        <source>Your phone program, desk phone or phone system tells its calls to this computer. You answer and dial there as before.</source>
        <translation>Je telefoonprogramma, toestel of telefooncentrale meldt zijn gesprekken aan deze computer. Opnemen en bellen doe je daar zoals altijd.</translation>
    </message>
    <message>
        <source>My names and numbers</source>
        <translation>Mijn namen en nummers</translation>
    </message>
    <message>
        <source>101, Mai Nguyễn; empty: every call is mine</source>
        <translation>101, Mai Nguyễn; leeg: elk gesprek is van mij</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Poort op deze computer</translation>
    </message>
    <message>
        <source>Phones of the network</source>
        <translation>Telefoons in het netwerk</translation>
    </message>
    <message>
        <source>192.168.1.40; empty: none may push</source>
        <translation>192.168.1.40; leeg: geen enkele mag melden</translation>
    </message>
    <message>
        <source>Port for the network</source>
        <translation>Poort voor het netwerk</translation>
    </message>
    <message>
        <source>Own address in the network</source>
        <translation>Eigen adres in het netwerk</translation>
    </message>
    <message>
        <source>Empty: any of this computer&apos;s</source>
        <translation>Leeg: elk adres van deze computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>Manager&apos;s login</source>
        <translation>Login van de manager</translation>
    </message>
    <message>
        <source>agentdesk</source>
        <translation>agentdesk</translation>
    </message>
    <message>
        <source>Manager&apos;s password</source>
        <translation>Wachtwoord van de manager</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Zoals bewaard in de sleutelbos</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mijn telefoon</translation>
    </message>
    <message>
        <source>PJSIP/101</source>
        <translation>PJSIP/101</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>Context om te bellen</translation>
    </message>
    <message>
        <source>from-internal</source>
        <translation>from-internal</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>{port}, encrypted {secure}</source>
        <translation>{port}, versleuteld {secure}</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Versleuteld (TLS)</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrouwd certificaat</translation>
    </message>
    <message>
        <source>Only for one that nobody vouches for: its SHA-256</source>
        <translation>Alleen als niemand ervoor instaat: de SHA-256</translation>
    </message>
    <message>
        <source>Address of the box</source>
        <translation>Adres van de box</translation>
    </message>
    <message>
        <source>fritz.box</source>
        <translation>fritz.box</translation>
    </message>
    <message>
        <source>My numbers</source>
        <translation>Mijn nummers</translation>
    </message>
    <message>
        <source>0201234567; empty: every number of the box</source>
        <translation>0201234567; leeg: elk nummer van de box</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Mijn toestel</translation>
    </message>
    <message>
        <source>Empty: any phone of the box</source>
        <translation>Leeg: elke telefoon van de box</translation>
    </message>
    <message>
        <source>Saved. It is used from now on.</source>
        <translation>Bewaard. Dit wordt vanaf nu gebruikt.</translation>
    </message>
</context>
<context>
    <name>FarPane</name>
    <message>
        <source>The phone</source>
        <translation>De telefoon</translation>
    </message>
    <message>
        <source>Phones may push their calls to {address}.</source>
        <translation>Telefoons mogen hun gesprekken melden aan {address}.</translation>
    </message>
    <message>
        <source>The phone is ready: {server}.</source>
        <translation>De telefoon is klaar: {server}.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>De telefoon is uit.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>salutation</source>
        <translation>aanhef</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>ordernummer</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>state of the order</source>
        <translation>status van de bestelling</translation>
    </message>
    <message>
        <source>delivery day</source>
        <translation>bezorgdag</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>vervoerder</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>volgnummer</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>je naam</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>winkel</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Quality score</source>
        <translation>Kwaliteitsscore</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>Klantinspanning (CES)</translation>
    </message>
    <message>
        <source>Resolved in one contact</source>
        <translation>In één contact opgelost</translation>
    </message>
    <message>
        <source>Not back within a week</source>
        <translation>Niet terug binnen een week</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Beloften nagekomen</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Opvolging op tijd</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Opnieuw gevraagd</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Contacts an hour</source>
        <translation>Contacten per uur</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Bezwaren gewonnen</translation>
    </message>
    <message>
        <source>The mean score of reviews whose contact a sample chose, once opened and not in dispute.</source>
        <translation>De gemiddelde score van beoordelingen waarvan een steekproef het contact koos, zodra ze geopend zijn en er geen bezwaar loopt.</translation>
    </message>
    <message>
        <source>The mean of what customers answered about these contacts, from 1 (hard) to 7 (easy).</source>
        <translation>Het gemiddelde van wat klanten over deze contacten antwoordden, van 1 (moeilijk) tot 7 (makkelijk).</translation>
    </message>
    <message>
        <source>The share of cases that were resolved in one contact.</source>
        <translation>Het deel van de zaken dat in één contact is opgelost.</translation>
    </message>
    <message>
        <source>The share of cases that took one contact, and whose customer asked nothing more within seven days.</source>
        <translation>Het deel van de zaken met één contact waarvan de klant binnen zeven dagen niets meer vroeg.</translation>
    </message>
    <message>
        <source>The share of promises that fell due and were kept. Released ones count nowhere.</source>
        <translation>Het deel van de vervallen beloften dat is nagekomen. Kwijtgescholden beloften tellen nergens mee.</translation>
    </message>
    <message>
        <source>The share of follow-ups done at most an hour after they were due.</source>
        <translation>Het deel van de opvolgingen dat uiterlijk een uur na de vervaltijd is gedaan.</translation>
    </message>
    <message>
        <source>The share of contacts in which a customer was asked for something we knew, as far as it was marked.</source>
        <translation>Het deel van de contacten waarin een klant iets werd gevraagd dat wij al wisten, voor zover dat is aangegeven.</translation>
    </message>
    <message>
        <source>The mean time from the end of a contact to its log.</source>
        <translation>De gemiddelde tijd van het einde van een contact tot het loggen ervan.</translation>
    </message>
    <message>
        <source>Contacts by the hours from a day&apos;s first contact to its last; breaks are not known.</source>
        <translation>Contacten gedeeld door de uren van het eerste tot het laatste contact van een dag; pauzes zijn niet bekend.</translation>
    </message>
    <message>
        <source>The share of decided disputes that changed the score.</source>
        <translation>Het deel van de besliste bezwaren dat de score veranderde.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>for the team, of no person</source>
        <translation>voor het team, van geen persoon</translation>
    </message>
    <message>
        <source>for the person and their lead</source>
        <translation>voor de persoon zelf en diens teamleider</translation>
    </message>
    <message>
        <source>{figure}: {seen}; nobody has decided otherwise</source>
        <translation>{figure}: {seen}; niemand heeft anders besloten</translation>
    </message>
    <message>
        <source>{figure}: {seen}; decided {date}, {reference}, entered by {name}</source>
        <translation>{figure}: {seen}; besloten {date}, {reference}, ingevoerd door {name}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>{low}–{high} · {n}</source>
        <translation>{low}–{high} · {n}</translation>
    </message>
    <message>
        <source>The middle half of the team ({n} people): {low} to {high}.</source>
        <translation>De middelste helft van het team ({n} personen): {low} tot {high}.</translation>
    </message>
    <message>
        <source>Before: {value} ({sure}).</source>
        <translation>Daarvoor: {value} ({sure}).</translation>
    </message>
    <message>
        <source>too few to say: {n} of {fewest}</source>
        <translation>te weinig: {n} van {fewest}</translation>
    </message>
    <message>
        <source>{figure}, week by week</source>
        <translation>{figure}, per week</translation>
    </message>
    <message>
        <source>interval (95%)</source>
        <translation>interval (95%)</translation>
    </message>
    <message>
        <source>middle half of the team</source>
        <translation>middelste helft van het team</translation>
    </message>
    <message>
        <source>{n} pp</source>
        <comment>percentage points</comment>
        <translation>{n} pp</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Contacts, 90 days</source>
        <translation>Contact 90 dgn</translation>
    </message>
    <message>
        <source>Calls, e-mails, chats, visits and notes of the last 90 days; undone ones do not count.</source>
        <translation>Gesprekken, e-mails, chats, bezoeken en notities van de laatste 90 dagen; ingetrokken contacten tellen niet mee.</translation>
    </message>
    <message>
        <source>{orders} orders, without cancelled and fully returned ones; {repeats} repeat (a product or category bought before), {follow_ons} follow-on (another category within 180 days of the first), {referrals} referrals.</source>
        <translation>{orders} orders, zonder geannuleerde en volledig geretourneerde; {repeats} herhaald (product of categorie eerder gekocht), {follow_ons} vervolg (andere categorie binnen 180 dagen na de eerste), {referrals} aanbevelingen.</translation>
    </message>
    <message>
        <source>Bought, {n}×</source>
        <translation>Omzet, {n}×</translation>
    </message>
    <message>
        <source>The newest order that is neither delivered, cancelled nor returned.</source>
        <translation>De nieuwste order die niet bezorgd, geannuleerd of geretourneerd is.</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Open order</translation>
    </message>
    <message>
        <source>Last CES</source>
        <translation>Laatste CES</translation>
    </message>
    <message>
        <source>No effort score has been answered yet.</source>
        <translation>Er is nog geen inspanningsscore ingevuld.</translation>
    </message>
    <message>
        <source>Customer Effort Score of the newest answer, 1 (hard) to 7 (easy). Mean of {n} answers: {mean}.</source>
        <translation>Customer Effort Score van het laatste antwoord, 1 (moeilijk) tot 7 (makkelijk). Gemiddelde van {n} antwoorden: {mean}.</translation>
    </message>
    <message>
        <source>Follow-ups the customer was told about and that are neither kept, broken nor released.</source>
        <translation>Opvolgingen die de klant zijn toegezegd en die niet nagekomen, verbroken of kwijtgescholden zijn.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
</context>
<context>
    <name>FiguresDoor</name>
    <message>
        <source>Show the figures: mine, and the team&apos;s</source>
        <translation>De cijfers tonen: de mijne en die van het team</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Mijn pagina</translation>
    </message>
    <message>
        <source>My reviews</source>
        <translation>Mijn beoordelingen</translation>
    </message>
    <message>
        <source>My coachings</source>
        <translation>Mijn coachgesprekken</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Live floor</source>
        <translation>Live werkvloer</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Contactredenen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Recorded about me</source>
        <translation>Over mij vastgelegd</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schakelaars</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>How far {name} is</source>
        <translation>Hoe ver {name} is</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message numerus="yes">
        <source>about %n rows</source>
        <translation>
            <numerusform>ongeveer %n rij</numerusform>
            <numerusform>ongeveer %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Files of this import</source>
        <translation>Bestanden van deze import</translation>
    </message>
    <message>
        <source>Left alone, not part of the import: {names}</source>
        <translation>Blijft liggen, hoort niet bij de import: {names}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Deze bijlage openen?</translation>
    </message>
    <message>
        <source>Only save this attachment?</source>
        <translation>Deze bijlage alleen opslaan?</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>More filters…</source>
        <translation>Meer filters…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ contacts</source>
        <translation>
            <numerusform>%n+ contact</numerusform>
            <numerusform>%n+ contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in the note</source>
        <translation>Woorden in de notitie</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>CES up to {score}</source>
        <translation>CES tot {score}</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Belofte gebroken</translation>
    </message>
    <message>
        <source>Changed late</source>
        <translation>Laat gewijzigd</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Korte notitie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Laatste %n dag</numerusform>
            <numerusform>Laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle medewerkers</translation>
    </message>
    <message>
        <source>Without the filter {name}</source>
        <translation>Zonder het filter {name}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>any</source>
        <translation>willekeurig</translation>
    </message>
    <message>
        <source> min or longer</source>
        <translation> min of langer</translation>
    </message>
    <message>
        <source> min or shorter</source>
        <translation> min of korter</translation>
    </message>
    <message>
        <source>Contested by the customer</source>
        <translation>Betwist door de klant</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Woorden verwijderd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Clear these</source>
        <translation>Deze wissen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>More kinds</source>
        <translation>Meer soorten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search in this timeline</source>
        <translation>Zoek in deze tijdlijn</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Nieuwere treffer</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Oudere treffer</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ga naar een dag</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>{place} of more than {count}</source>
        <translation>{place} van meer dan {count}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>{folder} (not on the server)</source>
        <translation>{folder} (niet op de server)</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>{name} comes back: {when}</source>
        <translation>{name} komt terug: {when}</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Overgedragen: {name}</translation>
    </message>
    <message>
        <source>Your words are kept until you answer this question</source>
        <translation>Je tekst blijft bewaard tot je deze vraag beantwoordt</translation>
    </message>
    <message>
        <source>Answered: {name}</source>
        <translation>Beantwoord: {name}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
</context>
<context>
    <name>FollowUpBar</name>
    <message>
        <source>Follow up at</source>
        <translation>Opvolgen op</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Vandaag {time}</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Due</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Zonder klant</translation>
    </message>
    <message>
        <source>Missed call: call back</source>
        <translation>Gemiste oproep: terugbellen</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <translation>{name} vraagt: {question}</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>All follow-ups</source>
        <translation>Alle opvolgingen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Tot vanavond</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Kies een regel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Niet gedaan…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mijn dag</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacten zonder klant</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Ik ben weg</translation>
    </message>
    <message>
        <source>Hand over my work</source>
        <translation>Mijn werk overdragen</translation>
    </message>
    <message>
        <source>Nothing is planned here.</source>
        <translation>Hier staat niets gepland.</translation>
    </message>
</context>
<context>
    <name>GivenReview</name>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, versie {version}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>seed: {seed}</source>
        <translation>zaadtekst: {seed}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>One sentence that helps your colleague</source>
        <translation>Eén zin die je collega helpt</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>De werkvoorraad van {team}</translation>
    </message>
    <message>
        <source>The team&apos;s queue</source>
        <translation>De werkvoorraad van het team</translation>
    </message>
</context>
<context>
    <name>HandOverList</name>
    <message>
        <source>End of my shift</source>
        <translation>Einde van mijn dienst</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>I am back on</source>
        <translation>Ik ben terug op</translation>
    </message>
    <message>
        <source>I am away longer…</source>
        <translation>Ik ben langer weg…</translation>
    </message>
    <message>
        <source>What falls before I am back</source>
        <translation>Wat er komt voor ik terug ben</translation>
    </message>
    <message>
        <source>One sentence that helps your colleague</source>
        <translation>Eén zin die je collega helpt</translation>
    </message>
    <message>
        <source>Your work is being read…</source>
        <translation>Je werk wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) still want their log.</source>
        <translation>
            <numerusform>%n contact moet nog worden vastgelegd.</numerusform>
            <numerusform>%n contacten moeten nog worden vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours falls before you are back.</source>
        <translation>Er komt niets van jou aan de beurt voor je terug bent.</translation>
    </message>
    <message>
        <source>What you keep is reminded to you; the rest goes where you say.</source>
        <translation>Aan wat je houdt word je herinnerd; de rest gaat waar jij zegt.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Nog af te maken</translation>
    </message>
    <message>
        <source>What becomes of {name}</source>
        <translation>Wat gebeurt er met {name}</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Ik houd het</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>De wachtrij van {team}</translation>
    </message>
</context>
<context>
    <name>HandedCard</name>
    <message>
        <source>The note so far</source>
        <translation>De notitie tot nu toe</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer afgeschermd</translation>
    </message>
    <message>
        <source>The customer calls from {number}</source>
        <translation>De klant belt met {number}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Call {number}</source>
        <translation>Bel {number}</translation>
    </message>
    <message>
        <source>Log how this contact ended</source>
        <translation>Leg vast hoe dit contact eindigde</translation>
    </message>
    <message>
        <source>Show every wording this note has had</source>
        <translation>Toon elke versie van deze notitie</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Dit nummer bellen</translation>
    </message>
    <message>
        <source>Read the mail as it came, and answer it</source>
        <translation>De mail lezen zoals ze kwam, en beantwoorden</translation>
    </message>
</context>
<context>
    <name>HeaderMore</name>
    <message>
        <source>More about this customer</source>
        <translation>Meer over deze klant</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>The customer names somebody…</source>
        <translation>De klant beveelt ons aan bij iemand…</translation>
    </message>
    <message>
        <source>The customer praises somebody…</source>
        <translation>De klant geeft een compliment…</translation>
    </message>
    <message>
        <source>Somebody speaks for the customer…</source>
        <translation>Iemand spreekt namens de klant…</translation>
    </message>
    <message>
        <source>Numbers and addresses…</source>
        <translation>Nummers en adressen…</translation>
    </message>
    <message>
        <source>Whom does {name} name?</source>
        <translation>Wie draagt {name} aan?</translation>
    </message>
    <message>
        <source>Choose a customer, or type a name and press Enter.</source>
        <translation>Kies een klant, of typ een naam en druk op Enter.</translation>
    </message>
    <message>
        <source>Record the referral</source>
        <translation>Aanbeveling vastleggen</translation>
    </message>
    <message>
        <source>Compliment: {words}</source>
        <translation>Compliment: {words}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>Gemak (CES)</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Vermijdbaar</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vervoerder</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>When the contact was</source>
        <translation>Wanneer het contact was</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Not above (95 %)</source>
        <translation>Niet boven (95 %)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Not below (95 %)</source>
        <translation>Niet onder (95 %)</translation>
    </message>
    <message>
        <source>Middle half of the team, up to</source>
        <translation>Middelste helft van het team, tot</translation>
    </message>
    <message>
        <source>Middle half of the team, from</source>
        <translation>Middelste helft van het team, vanaf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Signs in the note</source>
        <translation>Tekens in de notitie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Afgeschermd</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Revised late</source>
        <translation>Laat gewijzigd</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Place in the ledger</source>
        <translation>Plaats in het logboek</translation>
    </message>
    <message>
        <source>Why it was read</source>
        <translation>Waarom gelezen</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welke tijd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>Wat het raakte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Change them in the settings.</source>
        <translation>Wijzigen kan bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {title}</source>
        <translation>Nieuw: {title}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every wording</source>
        <translation>Elke versie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Remove these words…</source>
        <translation>Deze woorden verwijderen…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>This entry is not there.</source>
        <translation>Dit item is er niet.</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>geldt nu</translation>
    </message>
    <message numerus="yes">
        <source>late: after %n hour(s)</source>
        <translation>
            <numerusform>laat: na %n uur</numerusform>
            <numerusform>laat: na %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>woorden verwijderd</translation>
    </message>
    <message>
        <source>{number} · {moment} · {name}</source>
        <translation>{number} · {moment} · {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>This is how it was first written.</source>
        <translation>Zo is het eerst geschreven.</translation>
    </message>
    <message>
        <source>The words before these were removed, so they cannot be compared.</source>
        <translation>De woorden hiervoor zijn verwijderd en kunnen niet worden vergeleken.</translation>
    </message>
    <message>
        <source>The words stayed as they were.</source>
        <translation>De woorden bleven zoals ze waren.</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Reden: {words}</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Er is geen reden gegeven.</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Geschiedenis van de notitie</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>New customer “{text}”</source>
        <translation>Nieuwe klant “{text}”</translation>
    </message>
    <message>
        <source>Nobody is known by this yet</source>
        <translation>Hiermee is nog niemand bekend</translation>
    </message>
    <message>
        <source>recently open</source>
        <translation>onlangs geopend</translation>
    </message>
</context>
<context>
    <name>HotDeskStrip</name>
    <message>
        <source>Today&apos;s extension</source>
        <translation>Toestelnummer van vandaag</translation>
    </message>
    <message>
        <source>Which extension do you sit at today?</source>
        <translation>Aan welk toestel zit je vandaag?</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Toestelnummer</translation>
    </message>
    <message>
        <source>for instance 204</source>
        <translation>bijvoorbeeld 204</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Until then no call comes to this desk.</source>
        <translation>Tot dan komt er geen gesprek op deze plek.</translation>
    </message>
    <message>
        <source>An extension has digits or letters, no spaces. It stands on the telephone.</source>
        <translation>Een toestelnummer bestaat uit cijfers of letters, zonder spaties. Het staat op het toestel.</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Identity check</source>
        <translation>Identiteitscontrole</translation>
    </message>
    <message>
        <source>Ask and compare</source>
        <translation>Vraag en vergelijk</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Onjuist</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Postcode and house number?</source>
        <translation>Postcode en huisnummer?</translation>
    </message>
    <message>
        <source>Order number?</source>
        <translation>Ordernummer?</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translation>Geboortedatum?</translation>
    </message>
    <message>
        <source>City?</source>
        <translation>Woonplaats?</translation>
    </message>
    <message>
        <source>{n} of {total}: {question}</source>
        <translation>{n} van {total}: {question}</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>No call. Calls appear here.</source>
        <translation>Geen gesprek gaande</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Er werd gebeld</translation>
    </message>
    <message>
        <source>A call has just come in on the desk phone</source>
        <translation>Er kwam net een gesprek binnen op de vaste telefoon</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Your wrap-up today</source>
        <translation>Jouw afronding vandaag</translation>
    </message>
    <message>
        <source>Call {name}: {number}</source>
        <translation>Bel {name}: {number}</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Notitie bij {name}</translation>
    </message>
    <message>
        <source>Note without a customer</source>
        <translation>Notitie zonder klant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Next in the work queue</source>
        <translation>Volgende uit de werkvoorraad</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>From the end of a contact until it was logged, your contacts of today by outcome. Of several times it is the middle one: half were faster.</source>
        <translation>Van het einde van een contact tot het vastleggen, jouw contacten van vandaag per uitkomst. Van meerdere tijden is het de middelste: de helft ging sneller.</translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: logged at once (%n contact(s))</source>
        <translation>
            <numerusform>{outcome}: meteen vastgelegd (%n contact)</numerusform>
            <numerusform>{outcome}: meteen vastgelegd (%n contacten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: logged within {time} (%n contact(s))</source>
        <translation>
            <numerusform>{outcome}: vastgelegd binnen {time} (%n contact)</numerusform>
            <numerusform>{outcome}: vastgelegd binnen {time} (%n contacten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import, and the watched folder</source>
        <translation>Importeren en de bewaakte map</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Nothing has come into the watched folder since {time}.</source>
        <translation>Sinds {time} is er niets in de bewaakte map gekomen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message numerus="yes">
        <source>The import is done; %n rows were rejected.</source>
        <translation>
            <numerusform>De import is klaar; %n rij is geweigerd.</numerusform>
            <numerusform>De import is klaar; %n rijen zijn geweigerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>De import is klaar.</translation>
    </message>
    <message>
        <source>The import did not go to its end.</source>
        <translation>De import is niet tot het einde gekomen.</translation>
    </message>
    <message>
        <source>Import {n} %</source>
        <translation>Import {n} %</translation>
    </message>
    <message>
        <source>No files since {time}</source>
        <translation>Geen bestanden sinds {time}</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>Bestanden wachten</translation>
    </message>
    <message>
        <source>Watched folder away</source>
        <translation>Bewaakte map is weg</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Hoe ver de import is</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Import beginnen</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere bestanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>De bestanden worden bekeken…</translation>
    </message>
    <message numerus="yes">
        <source>%n files can be imported</source>
        <translation>
            <numerusform>%n bestand kan worden geïmporteerd</numerusform>
            <numerusform>%n bestanden kunnen worden geïmporteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the rows in hand…</source>
        <translation>Stopt na de rijen die nu bezig zijn…</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>The rehearsal is over; nothing was written</source>
        <translation>De proef is klaar; er is niets geschreven</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>De import is klaar</translation>
    </message>
    <message>
        <source>This could not be imported</source>
        <translation>Dit kon niet worden geïmporteerd</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>De import is gestopt</translation>
    </message>
    <message>
        <source>See whether each file is what you think, then start. You can go on working meanwhile.</source>
        <translation>Kijk of elk bestand is wat je denkt en begin dan. Intussen kun je doorwerken.</translation>
    </message>
    <message>
        <source>It begins. You can leave this page or close the window: the import goes on.</source>
        <translation>Het begint. Je kunt deze pagina verlaten of het venster sluiten: de import gaat door.</translation>
    </message>
    <message>
        <source>{done} rows · {rate} rows/s. You can leave this page or close the window: the import goes on.</source>
        <translation>{done} rijen · {rate} rijen/s. Je kunt deze pagina verlaten of het venster sluiten: de import gaat door.</translation>
    </message>
    <message>
        <source>{done} rows were done, and what went in is safe. Started again, rows that are in stay as they are.</source>
        <translation>{done} rijen waren gedaan en wat erin staat is veilig. Begin je opnieuw, dan blijven die rijen zoals ze zijn.</translation>
    </message>
    <message>
        <source>{read} rows read in {seconds} s: {new} new, {changed} changed, {rejected} rejected.</source>
        <translation>{read} rijen gelezen in {seconds} s: {new} nieuw, {changed} gewijzigd, {rejected} geweigerd.</translation>
    </message>
    <message>
        <source>While the window was closed: {text}</source>
        <translation>Terwijl het venster dicht was: {text}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Import it now</source>
        <translation>Nu importeren</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>{path} has columns no mapping knows. Nothing was imported. Correct its first row, or choose a mapping of columns.</source>
        <translation>{path} heeft kolommen die geen indeling kent. Er is niets geïmporteerd. Verbeter de eerste rij of kies een kolomindeling.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega’s</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestelregels</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Star ratings</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message>
        <source>Looked up only</source>
        <translation>Alleen om op te zoeken</translation>
    </message>
    <message>
        <source>Found by the first row</source>
        <translation>Gevonden aan de eerste rij</translation>
    </message>
    <message>
        <source>AgentDesk&apos;s own columns</source>
        <translation>Kolommen van AgentDesk zelf</translation>
    </message>
    <message>
        <source>Olist tables</source>
        <translation>Olist-tabellen</translation>
    </message>
    <message>
        <source>Online Retail lines</source>
        <translation>Online Retail-regels</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma’s</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma’s</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>streepjes</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>jaar-maand-dag</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>maand-dag-jaar</translation>
    </message>
    <message>
        <source>times bring their own zone</source>
        <translation>tijden met eigen tijdzone</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>tijden in {zone}</translation>
    </message>
    <message>
        <source>Excel sheet {name}</source>
        <translation>Excel-blad {name}</translation>
    </message>
    <message>
        <source>{encoding} with {delimiter}</source>
        <translation>{encoding} met {delimiter}</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>datums {order}</translation>
    </message>
    <message>
        <source>No day above 12 shows which comes first: dates are read as day-month-year.</source>
        <translation>Geen dag boven de 12 toont wat eerst komt: datums worden gelezen als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>Some lines are in another encoding or hold NULs: they will be rejected, the rest goes in.</source>
        <translation>Sommige regels hebben een andere codering of bevatten NUL-tekens: die worden geweigerd, de rest gaat erin.</translation>
    </message>
    <message>
        <source>{path} is not there. Nothing was imported. Check its drive, or choose again.</source>
        <translation>{path} is er niet. Er is niets geïmporteerd. Kijk of de schijf is aangesloten of kies opnieuw.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was imported. Check its rights.</source>
        <translation>{path} kan niet worden gelezen. Er is niets geïmporteerd. Controleer de rechten.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was imported. Was it saved completely?</source>
        <translation>{path} is leeg. Er is niets geïmporteerd. Is het helemaal opgeslagen?</translation>
    </message>
    <message>
        <source>No table was found in {path} (csv, tsv, gz, xlsx). Nothing was imported.</source>
        <translation>In {path} is geen tabel gevonden (csv, tsv, gz, xlsx). Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). What was read before that is safe. Get the file again and import it again.</source>
        <translation>{path} is beschadigd ({why}). Wat daarvoor is gelezen, is veilig. Haal het bestand opnieuw op en importeer het nog eens.</translation>
    </message>
    <message>
        <source>{path} cannot be read as {encoding}. Nothing was imported. Save it as UTF-8 and choose it again.</source>
        <translation>{path} kan niet als {encoding} worden gelezen. Er is niets geïmporteerd. Sla het op als UTF-8 en kies het opnieuw.</translation>
    </message>
    <message>
        <source>{path} does not begin with a row of column names. Nothing was imported. Add that row.</source>
        <translation>{path} begint niet met een rij kolomnamen. Er is niets geïmporteerd. Voeg die rij toe.</translation>
    </message>
    <message>
        <source>{path} has unresolved merge markers (line {line}). Nothing was imported. Resolve them, then choose it again.</source>
        <translation>{path} bevat onopgeloste samenvoegtekens (regel {line}). Er is niets geïmporteerd. Los ze op en kies het opnieuw.</translation>
    </message>
    <message>
        <source>{path} does not have the columns of “{kind}”: {missing} is missing. Nothing was imported. Correct its first row, or choose a mapping of columns.</source>
        <translation>{path} heeft niet de kolommen van “{kind}”: {missing} ontbreekt. Er is niets geïmporteerd. Verbeter de eerste rij of kies een kolomindeling.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was found in {path}. Nothing was changed.</source>
        <translation>In {path} is niets gevonden dat kan worden geïmporteerd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The mapping {path} is not TOML: {why}. Nothing was imported.</source>
        <translation>De kolomindeling {path} is geen TOML: {why}. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The mapping {path} is not right: {why}. Nothing was imported.</source>
        <translation>De kolomindeling {path} klopt niet: {why}. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The file of rejected rows cannot be written ({path}). What was imported is safe. Check the rights of its folder.</source>
        <translation>Het bestand met geweigerde rijen kan niet worden geschreven ({path}). Wat is geïmporteerd, is veilig. Controleer de rechten van de map.</translation>
    </message>
    <message>
        <source>{rejected} rows would be rejected, so nothing was imported. Mend them, or untick “All or nothing”.</source>
        <translation>{rejected} rijen zouden worden geweigerd, dus er is niets geïmporteerd. Verbeter ze of vink “Alles of niets” uit.</translation>
    </message>
    <message>
        <source>The import was cut off. What went in is safe. Start it again: rows that are in stay as they are.</source>
        <translation>De import is afgebroken. Wat erin staat, is veilig. Begin opnieuw: rijen die erin staan, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Another import is still running. Nothing was started. Wait for it or stop it.</source>
        <translation>Er loopt nog een andere import. Er is niets begonnen. Wacht erop of stop die.</translation>
    </message>
    <message>
        <source>{name} was read and cannot be moved out of it ({why}). That is tried again; it does not go in twice.</source>
        <translation>{name} is gelezen en kan er niet uit worden verplaatst ({why}). Dat wordt opnieuw geprobeerd; het gaat er niet twee keer in.</translation>
    </message>
    <message>
        <source>The watch ended by itself. No file was lost. It is tried again each minute.</source>
        <translation>Het bewaken is vanzelf gestopt. Er is geen bestand verloren. Elke minuut wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} is leeg</translation>
    </message>
    <message>
        <source>{column} is no time: {value}</source>
        <translation>{column} is geen tijd: {value}</translation>
    </message>
    <message>
        <source>{column} is no number: {value}</source>
        <translation>{column} is geen getal: {value}</translation>
    </message>
    <message>
        <source>{column} is no whole number: {value}</source>
        <translation>{column} is geen heel getal: {value}</translation>
    </message>
    <message>
        <source>{column} is no country code of two letters: {value}</source>
        <translation>{column} is geen landcode van twee letters: {value}</translation>
    </message>
    <message>
        <source>{column} is no state of an order: {value}</source>
        <translation>{column} is geen status van een bestelling: {value}</translation>
    </message>
    <message>
        <source>{column} is not 1 to 5: {value}</source>
        <translation>{column} is niet 1 tot en met 5: {value}</translation>
    </message>
    <message>
        <source>{column} is not call, email, chat, visit or note: {value}</source>
        <translation>{column} is niet call, email, chat, visit of note: {value}</translation>
    </message>
    <message>
        <source>{column} is not in, out or internal: {value}</source>
        <translation>{column} is niet in, out of internal: {value}</translation>
    </message>
    <message>
        <source>{column} has {value} characters, more than 1,000,000</source>
        <translation>{column} heeft {value} tekens, meer dan 1.000.000</translation>
    </message>
    <message>
        <source>no such customer: {value}</source>
        <translation>geen klant met deze naam: {value}</translation>
    </message>
    <message>
        <source>no such order: {value}</source>
        <translation>geen bestelling met dit nummer: {value}</translation>
    </message>
    <message>
        <source>no such colleague: {value}</source>
        <translation>geen collega met deze naam: {value}</translation>
    </message>
    <message>
        <source>this id stands twice in the file with different content: {value}</source>
        <translation>dit kenmerk staat twee keer in het bestand met andere inhoud: {value}</translation>
    </message>
    <message>
        <source>has another number of columns than the first row ({value})</source>
        <translation>heeft een ander aantal kolommen dan de eerste rij ({value})</translation>
    </message>
    <message>
        <source>has a NUL byte in it</source>
        <translation>bevat een NUL-teken</translation>
    </message>
    <message>
        <source>is in another encoding than the rest of the file</source>
        <translation>heeft een andere codering dan de rest van het bestand</translation>
    </message>
    <message>
        <source>is a merge conflict marker</source>
        <translation>is een samenvoegteken</translation>
    </message>
    <message>
        <source>opens a quote that is never closed</source>
        <translation>opent een aanhalingsteken dat nooit sluit</translation>
    </message>
    <message>
        <source>has quotes in the wrong place</source>
        <translation>heeft aanhalingstekens op de verkeerde plaats</translation>
    </message>
    <message>
        <source>the file breaks off here: {value}</source>
        <translation>het bestand breekt hier af: {value}</translation>
    </message>
    <message>
        <source>{column} looks like no e-mail address: {value}</source>
        <translation>{column} lijkt geen e-mailadres: {value}</translation>
    </message>
    <message>
        <source>{column} looks like no phone number: {value}</source>
        <translation>{column} lijkt geen telefoonnummer: {value}</translation>
    </message>
    <message>
        <source>{column} is less than nothing: {value}</source>
        <translation>{column} is minder dan nul: {value}</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Shown only: nothing is accepted and nothing is answered.</source>
        <translation>Alleen ter inzage: er wordt niets geaccepteerd en niets beantwoord.</translation>
    </message>
    <message>
        <source>Appointment without a name</source>
        <translation>Afspraak zonder naam</translation>
    </message>
    <message>
        <source>Cancelled: {summary}</source>
        <translation>Afgezegd: {summary}</translation>
    </message>
    <message>
        <source>Answer to: {summary}</source>
        <translation>Antwoord op: {summary}</translation>
    </message>
    <message>
        <source>Invitation: {summary}</source>
        <translation>Uitnodiging: {summary}</translation>
    </message>
    <message>
        <source>It names no time.</source>
        <translation>Er staat geen tijd in.</translation>
    </message>
    <message>
        <source>{times}, in no time zone</source>
        <translation>{times}, zonder tijdzone</translation>
    </message>
    <message>
        <source>{times}, your time (the organiser&apos;s is {zone})</source>
        <translation>{times}, jouw tijd (die van de organisator is {zone})</translation>
    </message>
    <message>
        <source>{times}, again and again</source>
        <translation>{times}, herhaald</translation>
    </message>
    <message>
        <source>{day}, the whole day</source>
        <translation>{day}, de hele dag</translation>
    </message>
    <message>
        <source>{first} to {last}, whole days</source>
        <translation>{first} tot en met {last}, hele dagen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Van {name}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Zoals bewaard in de sleutelbos</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer</source>
        <translation>Komt in de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>The shop&apos;s program is not registered there yet: see the foot of this page.</source>
        <translation>Het programma van de winkel is daar nog niet geregistreerd: zie onderaan deze pagina.</translation>
    </message>
    <message>
        <source>This computer is signed in.</source>
        <translation>Deze computer is aangemeld.</translation>
    </message>
    <message>
        <source>This computer has no password for it.</source>
        <translation>Deze computer kent het wachtwoord niet.</translation>
    </message>
    <message>
        <source>This computer is not signed in.</source>
        <translation>Deze computer is niet aangemeld.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser.</source>
        <translation>Meld je aan op de pagina die in je browser is geopend.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Put all keys back</source>
        <translation>Alle toetsen terugzetten</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs such as @ and € on many keyboards. Choose another key.</source>
        <translation>Ctrl+Alt typt op veel toetsenborden tekens als @ en €. Kies een andere toets.</translation>
    </message>
    <message>
        <source>“{key}” is taken by “{action}”. Choose another key, or free it there first.</source>
        <translation>“{key}” is in gebruik voor “{action}”. Kies een andere toets of maak hem daar eerst vrij.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>End of my shift: hand over</source>
        <translation>Einde van mijn dienst: overdragen</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Ik ben weg</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Zonder klant</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n ding overgedragen</numerusform>
            <numerusform>%n dingen overgedragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>Weg op {day}</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Weg van {first} tot en met {last}</translation>
    </message>
</context>
<context>
    <name>LinkAsker</name>
    <message>
        <source>A phone program told of a call, but this desk has another phone. Choose “A phone that pushes its calls to this computer” in the settings.</source>
        <translation>Een telefoonprogramma meldde een gesprek, maar deze werkplek heeft een andere telefoon. Kies “Een telefoon die zijn gesprekken aan deze computer meldt” in de instellingen.</translation>
    </message>
    <message>
        <source>A link names {who}.</source>
        <translation>Een link noemt {who}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>A link names {who}: several have this number.</source>
        <translation>Een link noemt {who}: meer klanten hebben dit nummer.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>A link asks to call {who}.</source>
        <translation>Een link vraagt om {who} te bellen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Write to this address?</source>
        <translation>Naar dit adres schrijven?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Dit nummer bellen?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Deze pagina in de browser openen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The link really leads here, and over an open line: others can read along.</source>
        <translation>De link leidt in werkelijkheid hierheen, en over een open lijn: anderen kunnen meelezen.</translation>
    </message>
    <message>
        <source>The link really leads here:</source>
        <translation>De link leidt in werkelijkheid hierheen:</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Postvak toevoegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Looking for the mailboxes…</source>
        <translation>Postvakken opzoeken…</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one customers write to; its mail then stands in the queue.</source>
        <translation>Er is nog geen postvak. Voeg het postvak toe waar klanten naartoe schrijven; de mail staat dan in de wachtrij.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. An administrator adds the one customers write to.</source>
        <translation>Er is nog geen postvak. Een beheerder voegt het postvak toe waar klanten naartoe schrijven.</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>proef</translation>
    </message>
    <message>
        <source>no mail comes</source>
        <translation>er komt geen mail</translation>
    </message>
    <message>
        <source>no key on this computer</source>
        <translation>geen sleutel op deze computer</translation>
    </message>
</context>
<context>
    <name>LiveFloorSection</name>
    <message>
        <source>As it was at {time}. What somebody does is never kept.</source>
        <translation>Zoals het om {time} was. Wat iemand doet wordt nooit bewaard.</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>er wacht niets</translation>
    </message>
    <message>
        <source>longest: {span}</source>
        <translation>langste: {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n past its time</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n verlopen</numerusform>
            <numerusform>%n verlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails that wait</source>
        <translation>Wachtende mails</translation>
    </message>
    <message>
        <source>Promises within two hours</source>
        <translation>Beloften binnen twee uur</translation>
    </message>
    <message>
        <source>Calls that wait</source>
        <translation>Wachtende gesprekken</translation>
    </message>
    <message>
        <source>no phone here tells it</source>
        <translation>geen telefoon hier meldt het</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Vandaag beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <translation>
            <numerusform>%n opgehangen</numerusform>
            <numerusform>%n opgehangen</numerusform>
        </translation>
    </message>
    <message>
        <source>None falls within two hours</source>
        <translation>Geen vervalt binnen twee uur</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>afronden</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>geen bericht</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>Live floor</source>
        <translation>Live werkvloer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Promises, soonest first</source>
        <translation>Beloften, eerst de vroegste</translation>
    </message>
</context>
<context>
    <name>LivePane</name>
    <message>
        <source>Live contact</source>
        <translation>Lopend contact</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Anoniem nummer</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Notitie bij {name}</translation>
    </message>
    <message>
        <source>Note without a customer</source>
        <translation>Notitie zonder klant</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Lock the desk</source>
        <translation>De desk vergrendelen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>There is no password to ask for here, so the desk cannot be locked. Lock the computer instead.</source>
        <translation>Hier is geen wachtwoord om naar te vragen, dus de desk kan niet worden vergrendeld. Vergrendel in plaats daarvan de computer.</translation>
    </message>
    <message>
        <source>{login} · {place}</source>
        <translation>{login} · {place}</translation>
    </message>
    <message>
        <source>Somebody still talks here. AgentDesk begins anew as you after the call.</source>
        <translation>Hier wordt nog gebeld. Na het gesprek begint AgentDesk opnieuw onder jouw naam.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer afgeschermd</translation>
    </message>
    <message>
        <source>Somebody calls</source>
        <translation>Er belt iemand</translation>
    </message>
    <message>
        <source>You are talking</source>
        <translation>Je bent in gesprek</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>AgentDesk is locked</source>
        <translation>AgentDesk is vergrendeld</translation>
    </message>
    <message>
        <source>Password of the workspace</source>
        <translation>Wachtwoord van de werkruimte</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Andere gebruiker…</translation>
    </message>
</context>
<context>
    <name>LockSetting</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendeling</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Counted from the last key or click in AgentDesk itself, never while you talk. {keys} locks at once. Only with a workspace on a server: a file has no password.</source>
        <translation>Geteld vanaf de laatste toets of klik in AgentDesk zelf, nooit tijdens een gesprek. {keys} vergrendelt meteen. Alleen bij een werkruimte op een server: een bestand heeft geen wachtwoord.</translation>
    </message>
    <message>
        <source>Lock when left alone for</source>
        <translation>Vergrendelen na</translation>
    </message>
</context>
<context>
    <name>LockedCall</name>
    <message>
        <source>Answer</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Weigeren</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>No answer, again tomorrow 10:00</source>
        <translation>Geen gehoor, morgen 10:00 opnieuw</translation>
    </message>
    <message>
        <source>Again tomorrow 10:00</source>
        <translation>Morgen 10:00 opnieuw</translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation>Notitie weggooien</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Later afronden</translation>
    </message>
    <message>
        <source>Logs at hang-up</source>
        <translation>Wordt vastgelegd bij ophangen</translation>
    </message>
    <message>
        <source>Logs for {name} at hang-up</source>
        <translation>Wordt bij ophangen vastgelegd voor {name}</translation>
    </message>
    <message>
        <source>Logs for {name}</source>
        <translation>Legt vast voor {name}</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Log without a customer and next</source>
        <translation>Zonder klant vastleggen en volgende</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>Vastleggen en volgende</translation>
    </message>
    <message>
        <source>Log for {name} and next</source>
        <translation>Vastleggen voor {name} en volgende</translation>
    </message>
    <message>
        <source>Log for {name}</source>
        <translation>Vastleggen voor {name}</translation>
    </message>
    <message>
        <source>Send to {name} and close</source>
        <translation>Verstuur aan {name} en sluit</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Verstuur en sluit</translation>
    </message>
    <message>
        <source>Close for {name} and next</source>
        <translation>Sluit voor {name} en volgende</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Sluit en volgende</translation>
    </message>
</context>
<context>
    <name>Looked</name>
    <message>
        <source>Only exports</source>
        <translation>Alleen exports</translation>
    </message>
    <message>
        <source>Nobody read a restricted entry of somebody else, and nothing was exported.</source>
        <translation>Niemand las een afgeschermde regel van een ander, en er is niets geëxporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Laatste %n dag</numerusform>
            <numerusform>Laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie keek</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>Restricted entries that were put before somebody who did not write them, once an hour each, and every export. Both stand in the ledger.</source>
        <translation>Afgeschermde regels die iemand te zien kreeg die ze niet schreef, elk eens per uur, en elke export. Beide staan in het logboek.</translation>
    </message>
</context>
<context>
    <name>LookedModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message numerus="yes">
        <source>Exported: {table} as {form}, %n rows</source>
        <translation>
            <numerusform>Geëxporteerd: {table} als {form}, %n rij</numerusform>
            <numerusform>Geëxporteerd: {table} als {form}, %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Read a restricted entry: {kind} with {customer}, by {agent}</source>
        <translation>Las een afgeschermde regel: {kind} met {customer}, van {agent}</translation>
    </message>
    <message>
        <source>Read a restricted entry: {kind}, by {agent}</source>
        <translation>Las een afgeschermde regel: {kind}, van {agent}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>beoordelingen</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>reasons of contacts</source>
        <translation>redenen van contacten</translation>
    </message>
    <message>
        <source>who looked</source>
        <translation>wie keek</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>het logboek</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>Later mail</source>
        <translation>Latere mail</translation>
    </message>
    <message>
        <source>Earlier mail</source>
        <translation>Eerdere mail</translation>
    </message>
    <message>
        <source>Nobody is known by this address</source>
        <translation>Niemand is bekend met dit adres</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Zonder onderwerp</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
    <message>
        <source>Waits {span}</source>
        <translation>Wacht {span}</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Antwoord vóór {time}</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>Bij {name}</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Nieuwe klant {name}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Het is {name}</translation>
    </message>
</context>
<context>
    <name>MailChip</name>
    <message>
        <source>Mail is away</source>
        <translation>Mail is weg</translation>
    </message>
    <message>
        <source>A mailbox cannot be reached. Press to hear why.</source>
        <translation>Een postvak is niet bereikbaar. Druk om te horen waarom.</translation>
    </message>
    <message>
        <source>They failed, or nobody can tell whether they went out. Press to decide.</source>
        <translation>Ze zijn mislukt, of niemand weet of ze vertrokken zijn. Druk om te beslissen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) ask you</source>
        <translation>
            <numerusform>%n mail vraagt je iets</numerusform>
            <numerusform>%n mails vragen je iets</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>It waits in the inbox now.</source>
        <translation>Het wacht nu in de inbox.</translation>
    </message>
    <message>
        <source>Junk: it stands set apart at the end of the queue.</source>
        <translation>Ongewenst: het ligt apart, onderaan de werkvoorraad.</translation>
    </message>
    <message>
        <source>The mail itself is not kept here; its words stand on the card.</source>
        <translation>De mail zelf wordt hier niet bewaard; de tekst staat op de kaart.</translation>
    </message>
    <message>
        <source>The mail cannot be opened now. It is safe; try again in a moment.</source>
        <translation>De mail kan nu niet worden geopend. Ze is veilig; probeer het zo weer.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>Dit gesprek is hier niet meer.</translation>
    </message>
</context>
<context>
    <name>MailDoor</name>
    <message>
        <source>Open the most urgent mail</source>
        <translation>Dringendste mail openen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Write a mail to this customer</source>
        <translation>Een mail aan deze klant schrijven</translation>
    </message>
    <message>
        <source>No mail waits for you</source>
        <translation>Er wacht geen mail op je</translation>
    </message>
    <message>
        <source>Your answer is thrown away</source>
        <translation>Je antwoord is weggegooid</translation>
    </message>
    <message>
        <source>Quoted text, or folded</source>
        <translation>Citaat tonen of inklappen</translation>
    </message>
    <message>
        <source>Plain text, or as sent</source>
        <translation>Platte tekst, of zoals verstuurd</translation>
    </message>
    <message>
        <source>The original, or as sent</source>
        <translation>Het origineel, of zoals verstuurd</translation>
    </message>
    <message>
        <source>All addresses, or two lines</source>
        <translation>Alle adressen, of twee regels</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Afbeeldingen tonen</translation>
    </message>
    <message>
        <source>Earlier mail of the conversation</source>
        <translation>Eerdere mail van het gesprek</translation>
    </message>
    <message>
        <source>Later mail of the conversation</source>
        <translation>Latere mail van het gesprek</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen beantwoorden</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail: into the inbox</source>
        <translation>Het is mail van een mens: naar de inbox</translation>
    </message>
    <message>
        <source>Junk: out of the inbox</source>
        <translation>Ongewenst: uit de inbox</translation>
    </message>
    <message>
        <source>New customer of this sender</source>
        <translation>Nieuwe klant van deze afzender</translation>
    </message>
</context>
<context>
    <name>MailElsewhere</name>
    <message>
        <source>Attach again what lies at that desk: {names}</source>
        <translation>Voeg opnieuw toe wat op die werkplek staat: {names}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon hem</translation>
    </message>
    <message>
        <source>Another text is kept: {time}, {desk}</source>
        <translation>Een andere tekst is bewaard: {time}, {desk}</translation>
    </message>
    <message>
        <source>Other texts are kept: {time}, {desk} …</source>
        <translation>Andere teksten zijn bewaard: {time}, {desk} …</translation>
    </message>
    <message>
        <source>Written at {time} on {desk}.</source>
        <translation>Geschreven om {time} op {desk}.</translation>
    </message>
</context>
<context>
    <name>MailInstead</name>
    <message numerus="yes">
        <source>{name}: tried in vain %n time(s). A mail is better now.</source>
        <translation>
            <numerusform>{name}: %n keer tevergeefs geprobeerd. Een mail is nu beter.</numerusform>
            <numerusform>{name}: %n keer tevergeefs geprobeerd. Een mail is nu beter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Mail schrijven</translation>
    </message>
</context>
<context>
    <name>MailPane</name>
    <message>
        <source>A newer mail is here: {sender}</source>
        <translation>Er is een nieuwere mail: {sender}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Set apart.
Nobody waits for an answer.</source>
        <translation>Apart gelegd.
Niemand wacht erop.</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail</source>
        <translation>Het is mail van een mens</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>Opening the mail…</source>
        <translation>De mail wordt geopend…</translation>
    </message>
    <message>
        <source>The mail is not here yet</source>
        <translation>De mail is er nog niet</translation>
    </message>
    <message>
        <source>Only who wrote it and about what. Its words come by themselves when the mailbox is reached.</source>
        <translation>Alleen van wie en waarover. De tekst komt vanzelf zodra de mailbox bereikt is.</translation>
    </message>
    <message>
        <source>The mail cannot be shown</source>
        <translation>De mail kan niet worden getoond</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>The mail has no words</source>
        <translation>De mail heeft geen tekst</translation>
    </message>
    <message>
        <source>The mail could not be read</source>
        <translation>De mail kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Its original can be saved.</source>
        <translation>Het origineel kan worden opgeslagen.</translation>
    </message>
    <message>
        <source>Its original can be shown and saved.</source>
        <translation>Het origineel kan worden getoond en opgeslagen.</translation>
    </message>
    <message>
        <source>Only what hangs on it.</source>
        <translation>Alleen de bijlagen.</translation>
    </message>
    <message>
        <source>There is nothing in it but its head. The original shows all there is.</source>
        <translation>Er staat niets in behalve de kop. Het origineel toont alles wat er is.</translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation>Citaat inklappen</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Citaat tonen</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Zoals verstuurd</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Altijd bij deze afzender</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s)</source>
        <translation>
            <numerusform>%n afbeelding tonen</numerusform>
            <numerusform>%n afbeeldingen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender would see that, when and where this mail was read.</source>
        <translation>De afzender zou zien dat, wanneer en waar deze mail is gelezen.</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Leidt naar {host}</translation>
    </message>
</context>
<context>
    <name>MailSending</name>
    <message>
        <source>{who} wrote at {time}, while you were writing.
Not sent: read it, then send again.</source>
        <translation>{who} schreef om {time}, terwijl jij schreef.
Niet verstuurd: lees het en verstuur dan opnieuw.</translation>
    </message>
    <message>
        <source>A colleague has just answered this mail.
Not sent; press again to send yours too.</source>
        <translation>Een collega heeft deze mail net beantwoord.
Niet verstuurd; druk nog eens om de jouwe ook te sturen.</translation>
    </message>
    <message>
        <source>No mailbox may send: they are set up on the page of the mailboxes.</source>
        <translation>Geen postbus mag versturen: je stelt ze in op de pagina van de postbussen.</translation>
    </message>
    <message>
        <source>The mail could not be put together. It is kept; try again in a moment.</source>
        <translation>De mail kon niet worden samengesteld. Ze is bewaard; probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Not sent yet: the mail to {whom}. It is open; send it again.</source>
        <translation>Nog niet verzonden: de mail aan {whom}. Hij staat open; verzend hem opnieuw.</translation>
    </message>
    <message>
        <source>Your answer was not sent: somebody wrote meanwhile. It is open again.</source>
        <translation>Je antwoord is niet verstuurd: iemand schreef intussen. Het staat weer open.</translation>
    </message>
    <message>
        <source>Your mail was not sent. It is open again.</source>
        <translation>Je mail is niet verstuurd. Ze staat weer open.</translation>
    </message>
</context>
<context>
    <name>MailSentences</name>
    <message>
        <source>{where} cannot be reached. It is tried again by itself. ({code})</source>
        <translation>{where} is niet bereikbaar. Het wordt vanzelf opnieuw geprobeerd. ({code})</translation>
    </message>
    <message>
        <source>A mail to {people} has not gone out yet. It is safe and is tried again by itself.</source>
        <translation>Een mail aan {people} is nog niet verzonden. Hij is veilig en wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>De server zegt: “{words}”</translation>
    </message>
    <message>
        <source>{where}: the mail server does not let this name and password in. No mail comes until they are right.</source>
        <translation>{where}: de mailserver weigert deze naam en dit wachtwoord. Er komt geen mail tot ze kloppen.</translation>
    </message>
    <message>
        <source>{where}: the sign-in has expired. Sign in again; no mail comes until then.</source>
        <translation>{where}: de aanmelding is verlopen. Meld opnieuw aan; tot dan komt er geen mail.</translation>
    </message>
    <message>
        <source>{where}: its provider wants a password of its own for programs. Make an app password there and enter it.</source>
        <translation>{where}: de aanbieder wil voor programma&apos;s een eigen wachtwoord. Maak daar een app-wachtwoord en vul het in.</translation>
    </message>
    <message>
        <source>{where}: who signed in may not open this mailbox, or IMAP is off for it. Its administrator can change both.</source>
        <translation>{where}: wie is aangemeld mag dit postvak niet openen, of IMAP staat ervoor uit. De beheerder ervan kan beide wijzigen.</translation>
    </message>
    <message>
        <source>{where}: its provider lets no program send from this mailbox. Its administrator can switch that on (SMTP AUTH).</source>
        <translation>{where}: de aanbieder laat geen programma vanuit dit postvak versturen. De beheerder ervan kan dat aanzetten (SMTP AUTH).</translation>
    </message>
    <message>
        <source>{where}: this computer has no password for it. Others still receive its mail.</source>
        <translation>{where}: deze computer kent het wachtwoord niet. Anderen ontvangen de mail nog wel.</translation>
    </message>
    <message>
        <source>{where}: this computer is not signed in to it. Others still receive its mail.</source>
        <translation>{where}: deze computer is er niet aangemeld. Anderen ontvangen de mail nog wel.</translation>
    </message>
    <message>
        <source>{where}: this computer has no keyring to keep a password or sign-in in. “agentdesk doctor” says what to do.</source>
        <translation>{where}: deze computer heeft geen sleutelbos om een wachtwoord of aanmelding in te bewaren. “agentdesk doctor” zegt wat te doen.</translation>
    </message>
    <message>
        <source>{where}: the provider does not know this shop&apos;s AgentDesk. An administrator registers it there once and enters its names on the page Mailboxes.</source>
        <translation>{where}: de aanbieder kent de AgentDesk van deze winkel niet. Een beheerder registreert hem daar één keer en vult de namen in op de pagina Postvakken.</translation>
    </message>
    <message>
        <source>{where}: the provider&apos;s sign-in does not answer. It is tried again by itself.</source>
        <translation>{where}: de aanmelding van de aanbieder geeft geen antwoord. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{where}: the provider&apos;s sign-in shows a certificate nobody known has signed. Nothing is sent there.</source>
        <translation>{where}: de aanmelding van de aanbieder toont een certificaat dat niemand bekends heeft ondertekend. Er wordt niets heen gestuurd.</translation>
    </message>
    <message>
        <source>{where}: it was not allowed at the provider. Nothing was changed.</source>
        <translation>{where}: het is bij de aanbieder niet toegestaan. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{where}: nobody signed in within five minutes. Nothing was changed.</source>
        <translation>{where}: niemand heeft zich binnen vijf minuten aangemeld. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{where}: the sign-in was given up. Nothing was changed.</source>
        <translation>{where}: het aanmelden is opgegeven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{where}: the mail server shows a certificate nobody known has signed. Nothing is sent there.</source>
        <translation>{where}: de mailserver toont een certificaat dat niemand bekends heeft ondertekend. Er wordt niets heen gestuurd.</translation>
    </message>
    <message>
        <source>{where}: the mail server shows a certificate for another name. Nothing is sent there.</source>
        <translation>{where}: de mailserver toont een certificaat op een andere naam. Er wordt niets heen gestuurd.</translation>
    </message>
    <message>
        <source>{where}: the mail server&apos;s certificate has expired. Nothing is sent there until it is renewed.</source>
        <translation>{where}: het certificaat van de mailserver is verlopen. Er wordt niets heen gestuurd tot het vernieuwd is.</translation>
    </message>
    <message>
        <source>{where}: the mail server does not speak TLS. Nothing is sent there.</source>
        <translation>{where}: de mailserver spreekt geen TLS. Er wordt niets heen gestuurd.</translation>
    </message>
    <message>
        <source>{where}: its server cannot be found. It is tried again by itself.</source>
        <translation>{where}: de server is niet te vinden. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{where}: its server lets nobody connect. It is tried again by itself.</source>
        <translation>{where}: de server laat niemand toe. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{where}: its server does not answer. It is tried again by itself.</source>
        <translation>{where}: de server antwoordt niet. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{where}: the line to its server was cut. It is tried again by itself.</source>
        <translation>{where}: de verbinding met de server is verbroken. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{where}: this folder is not there any more. Was it renamed?</source>
        <translation>{where}: deze map is er niet meer. Is ze hernoemd?</translation>
    </message>
    <message>
        <source>{where}: its server refused what was asked. It is tried again by itself.</source>
        <translation>{where}: de server weigerde wat gevraagd werd. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{where}: the mailbox is full. Nothing is lost here; make room there.</source>
        <translation>{where}: het postvak is vol. Hier gaat niets verloren; maak daar ruimte.</translation>
    </message>
    <message>
        <source>Nobody can tell whether a mail went out: the answer of the server was lost. It is not sent again by itself.</source>
        <translation>Niemand weet of een mail verzonden is: het antwoord van de server ging verloren. Hij wordt niet vanzelf nog eens verzonden.</translation>
    </message>
    <message>
        <source>The mail server turned a mail down. It is kept.</source>
        <translation>De mailserver heeft een mail geweigerd. Hij blijft bewaard.</translation>
    </message>
    <message>
        <source>The mail server put a mail off for four days, so it is not tried any more. It is kept.</source>
        <translation>De mailserver heeft een mail vier dagen uitgesteld; hij wordt niet meer geprobeerd. Hij blijft bewaard.</translation>
    </message>
    <message>
        <source>The mail server turned a recipient down. The mail went to nobody and is kept.</source>
        <translation>De mailserver weigert een ontvanger. De mail ging naar niemand en blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>The mail</source>
        <translation>De mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Adres van de link kopiëren</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>MailWriter</name>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>“{text}” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Nobody is named who gets this mail.</source>
        <translation>Er staat niemand die deze mail krijgt.</translation>
    </message>
    <message>
        <source>The mail has no subject.</source>
        <translation>De mail heeft geen onderwerp.</translation>
    </message>
    <message>
        <source>Still to be filled in: {gaps}</source>
        <translation>Nog in te vullen: {gaps}</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Card and citizen numbers never go by mail. Take it out.</source>
        <translation>Kaart- en burgerservicenummers gaan nooit per mail. Haal het eruit.</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail. Take one off.</source>
        <translation>De bijlagen zijn te groot voor een mail. Haal er een af.</translation>
    </message>
    <message>
        <source>On {time}, {name} wrote:</source>
        <translation>Op {time} schreef {name}:</translation>
    </message>
    <message>
        <source>Forwarded mail of {name}, {time}:</source>
        <translation>Doorgestuurde mail van {name}, {time}:</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>There are no templates yet; they are written in the settings.</source>
        <translation>Er zijn nog geen sjablonen; je schrijft ze bij de instellingen.</translation>
    </message>
    <message>
        <source>This template cannot be filled. Mend it in the settings.</source>
        <translation>Dit sjabloon kan niet worden ingevuld. Herstel het bij de instellingen.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen beantwoorden</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>From which mailbox</source>
        <translation>Vanuit welke postbus</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Bijvoegen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citeren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Met een sjabloon beginnen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Quote in the text, to answer line by line</source>
        <translation>In de tekst citeren, om regel voor regel te antwoorden</translation>
    </message>
    <message>
        <source>To the next gap</source>
        <translation>Naar het volgende gat</translation>
    </message>
</context>
<context>
    <name>MailboxForm</name>
    <message>
        <source>Only an administrator changes a mailbox. What lets this computer in is yours to enter.</source>
        <translation>Alleen een beheerder wijzigt een postvak. Wat deze computer toegang geeft, vul je zelf in.</translation>
    </message>
    <message>
        <source>No browser opened. The page&apos;s address is in the clipboard: paste it into one.</source>
        <translation>Er ging geen browser open. Het adres van de pagina staat op het klembord: plak het in een browser.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>support@example.com</source>
        <translation>klantenservice@voorbeeld.nl</translation>
    </message>
    <message>
        <source>As the address says</source>
        <translation>Zoals het adres zegt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Fills in the servers.</source>
        <translation>Vult de servers in.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>What lets this computer in</source>
        <translation>Wat deze computer toegang geeft</translation>
    </message>
    <message>
        <source>Each computer has its own.</source>
        <translation>Elke computer heeft zijn eigen.</translation>
    </message>
    <message>
        <source>Receiving server</source>
        <translation>Server voor ontvangen</translation>
    </message>
    <message>
        <source>Sending server</source>
        <translation>Server voor versturen</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Naam om mee aan te melden</translation>
    </message>
    <message>
        <source>Only when it is not the address</source>
        <translation>Alleen als het niet het adres is</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Wat klanten zien</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Naam die klanten zien</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Klantenservice</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Under every mail from here.</source>
        <translation>Onder elke mail van hier.</translation>
    </message>
    <message>
        <source>Other addresses of ours</source>
        <translation>Andere eigen adressen</translation>
    </message>
    <message>
        <source>info@example.com, sales@example.com</source>
        <translation>info@voorbeeld.nl, verkoop@voorbeeld.nl</translation>
    </message>
    <message>
        <source>What they send is no customer&apos;s. Several with commas.</source>
        <translation>Wat zij sturen is niet van een klant. Meerdere met komma&apos;s.</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>Wat wordt gevolgd</translation>
    </message>
    <message>
        <source>Ticked ones are followed. A test of the connection brings all that the server has.</source>
        <translation>Aangevinkte worden gevolgd. Een test van de verbinding toont alle mappen van de server.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Folder of sent mails</source>
        <translation>Map voor verzonden mails</translation>
    </message>
    <message>
        <source>This mailbox receives support+…@</source>
        <translation>Deze mailbox ontvangt support+…@</translation>
    </message>
    <message>
        <source>A reply to our mail then finds its conversation by itself. Untick it where such mails bounce.</source>
        <translation>Een antwoord op onze mail vindt dan vanzelf zijn gesprek. Zet uit waar zulke mails terugkomen.</translation>
    </message>
    <message>
        <source>Plus addresses</source>
        <translation>Adressen met een plus</translation>
    </message>
    <message>
        <source>Pilot: only look</source>
        <translation>Proef: alleen kijken</translation>
    </message>
    <message>
        <source>Beside your old system: sees everything, marks nothing as read, moves nothing, sends nothing.</source>
        <translation>Naast je oude systeem: ziet alles, markeert niets als gelezen, verplaatst niets, verstuurt niets.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Remove this mailbox</source>
        <translation>Dit postvak verwijderen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Bewaren voor iedereen</translation>
    </message>
    <message>
        <source>A new mailbox</source>
        <translation>Een nieuw postvak</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Op deze computer bewaren</translation>
    </message>
    <message>
        <source>Looking for its servers…</source>
        <translation>De servers opzoeken…</translation>
    </message>
    <message>
        <source>Testing: receiving, each folder, sending…</source>
        <translation>Testen: ontvangen, elke map, versturen…</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Op deze computer bewaard.</translation>
    </message>
    <message>
        <source>Saved. Its mail is followed from now on.</source>
        <translation>Bewaard. De mail wordt vanaf nu gevolgd.</translation>
    </message>
</context>
<context>
    <name>MailboxSentences</name>
    <message>
        <source>Receiving works: {server}</source>
        <translation>Ontvangen werkt: {server}</translation>
    </message>
    <message>
        <source>Sending works: {server}</source>
        <translation>Versturen werkt: {server}</translation>
    </message>
    <message numerus="yes">
        <source>Folder {folder}: %n mail(s)</source>
        <translation>
            <numerusform>Map {folder}: %n mail</numerusform>
            <numerusform>Map {folder}: %n mails</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Het werkt.</translation>
    </message>
    <message>
        <source>It does not work yet.</source>
        <translation>Het werkt nog niet.</translation>
    </message>
    <message>
        <source>No servers were found for {domain}. Type their names; your provider&apos;s help has them.</source>
        <translation>Voor {domain} zijn geen servers gevonden. Typ hun namen; ze staan in de hulp van je aanbieder.</translation>
    </message>
    <message>
        <source>{provider}: its servers are filled in.</source>
        <translation>{provider}: de servers zijn ingevuld.</translation>
    </message>
    <message>
        <source>It lets programs in with a password of their own: make an app password there.</source>
        <translation>Programma&apos;s hebben daar een eigen wachtwoord nodig: maak er een app-wachtwoord.</translation>
    </message>
    <message>
        <source>IMAP is off there until it is switched on in the settings of its web mail.</source>
        <translation>IMAP staat daar uit tot je het aanzet in de instellingen van de webmail.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Met een wachtwoord</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>Bij Microsoft</translation>
    </message>
    <message>
        <source>At Google</source>
        <translation>Bij Google</translation>
    </message>
    <message>
        <source>This is no mail address, or one of the others is none.</source>
        <translation>Dit is geen mailadres, of een van de andere is er geen.</translation>
    </message>
    <message>
        <source>A server needs a name, like imap.example.com or imap.example.com:993.</source>
        <translation>Een server heeft een naam nodig, zoals imap.voorbeeld.nl of imap.voorbeeld.nl:993.</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Vink minstens één map aan.</translation>
    </message>
    <message>
        <source>A name has a sign in it that no mail can carry.</source>
        <translation>In een naam staat een teken dat niet in een mail kan.</translation>
    </message>
    <message>
        <source>There is a mailbox with this address already.</source>
        <translation>Er is al een postvak met dit adres.</translation>
    </message>
    <message>
        <source>This cannot be saved. ({code})</source>
        <translation>Dit kan niet worden bewaard. ({code})</translation>
    </message>
</context>
<context>
    <name>MailboxesDoor</name>
    <message>
        <source>Show the mailboxes: addresses, servers, sign-in</source>
        <translation>Postvakken tonen: adressen, servers, aanmelden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>{address} is not followed any more. Its mails stay.</source>
        <translation>{address} wordt niet meer gevolgd. De mails blijven.</translation>
    </message>
</context>
<context>
    <name>MailboxesPane</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. What you save is kept here and goes in when it is back.</source>
        <translation>De werkruimte is niet bereikbaar. Wat je bewaart blijft hier en gaat erin zodra de verbinding terug is.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Save it, or choose once more to leave it.</source>
        <translation>Wat je hebt veranderd, is nog niet opgeslagen. Sla het op, of kies nog een keer om het te laten vallen.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to AgentDesk.</source>
        <translation>Je bent aangemeld. Sluit deze pagina en ga terug naar AgentDesk.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Find a customer, order or note</source>
        <translation>Zoek een klant, order of notitie</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Go to the work queue</source>
        <translation>Naar de werkvoorraad</translation>
    </message>
    <message>
        <source>From pane to pane</source>
        <translation>Van paneel naar paneel</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>Toon de werkplek</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Toon alle opvolgingen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Toon de instellingen</translation>
    </message>
    <message>
        <source>Show the reminders</source>
        <translation>Toon de herinneringen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Wissel tussen licht en donker</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due</source>
        <translation>
            <numerusform>%n opvolging is aan de beurt</numerusform>
            <numerusform>%n opvolgingen zijn aan de beurt</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Opvolging aan de beurt</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came meanwhile</source>
        <translation>
            <numerusform>Er kwam intussen %n herinnering</numerusform>
            <numerusform>Er kwamen intussen %n herinneringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>MakeSteps</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Reach the server and sign in</source>
        <translation>De server bereiken en aanmelden</translation>
    </message>
    <message>
        <source>Make the schema</source>
        <translation>Het schema maken</translation>
    </message>
    <message>
        <source>Make tables and indexes</source>
        <translation>Tabellen en indexen maken</translation>
    </message>
    <message>
        <source>Enter the first person</source>
        <translation>De eerste persoon invoeren</translation>
    </message>
    <message>
        <source>Put on roles and permissions</source>
        <translation>Rollen en rechten instellen</translation>
    </message>
    <message>
        <source>Sign in to it from this computer</source>
        <translation>Vanaf deze computer aanmelden</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Press one; n/a: does not fit this contact</source>
        <translation>Kies er een; n.v.t.: past niet bij dit contact</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>{mark}/4</source>
        <translation>{mark}/4</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>nog niet beoordeeld</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>{mark} of 4</source>
        <translation>{mark} van 4</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Dispute: it stands</source>
        <translation>Betwist: blijft staan</translation>
    </message>
    <message>
        <source>Dispute: changed</source>
        <translation>Betwist: gewijzigd</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Getrokken</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
</context>
<context>
    <name>MatchingCard</name>
    <message>
        <source>Whose mail it is</source>
        <translation>Van wie een mail is</translation>
    </message>
    <message>
        <source>One a line: an address, or @domain for everybody there. It holds for mails that come from now on.</source>
        <translation>Eén per regel: een adres, of @domein voor iedereen daar. Het geldt voor mail die vanaf nu komt.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>They are never customers.</source>
        <translation>Zij zijn nooit klant.</translation>
    </message>
    <message>
        <source>Mailing in a customer&apos;s name</source>
        <translation>Mailt namens een klant</translation>
    </message>
    <message>
        <source>Market places, carriers: the customer is whom an answer goes to.</source>
        <translation>Marktplaatsen, vervoerders: de klant is wie het antwoord krijgt.</translation>
    </message>
    <message>
        <source>Web forms</source>
        <translation>Webformulieren</translation>
    </message>
    <message>
        <source>The form&apos;s sender, a colon, and the line with the customer&apos;s address: form@shop.nl: Address</source>
        <translation>De afzender van het formulier, een dubbele punt, en de regel met het adres van de klant: form@shop.nl: Adres</translation>
    </message>
    <message>
        <source>Groups that are mailboxes of ours</source>
        <translation>Groepen die een mailbox van ons zijn</translation>
    </message>
    <message>
        <source>Their List-Id: support.shop.nl. What comes through them is no mailing list.</source>
        <translation>Hun List-Id: support.shop.nl. Wat daarlangs komt is geen mailinglijst.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Bewaren voor iedereen</translation>
    </message>
    <message>
        <source>“{text}” cannot be understood. Nothing was saved.</source>
        <translation>“{text}” is niet te begrijpen. Er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>MyReviews</name>
    <message>
        <source>I agree</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>I dispute it</source>
        <translation>Ik betwist dit</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
    <message>
        <source>What you want to say to it; who disputes says why</source>
        <translation>Wat je erover wilt zeggen; wie betwist zegt waarom</translation>
    </message>
    <message>
        <source>Reviews of my contacts</source>
        <translation>Beoordelingen van mijn contacten</translation>
    </message>
    <message>
        <source>You disputed this. Until another lead has decided, it counts nowhere.</source>
        <translation>Je betwistte dit. Totdat een andere leidinggevende beslist, telt het nergens mee.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Colleagues to ask</source>
        <translation>Collega’s om te vragen</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Meer over deze klant</translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation>Voorkeur: {channel}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Bel {number}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>{reason}, not checked</source>
        <translation>{reason}, niet gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>{how}: check identity (Ctrl+I)</source>
        <translation>{how}: identiteit controleren (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Vraagt je aandacht</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Wat geweigerd is</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>The workspace did not accept %n thing(s). Your words are safe on this computer.</source>
        <translation>
            <numerusform>De werkruimte nam %n ding niet aan. Je tekst staat veilig op deze computer.</numerusform>
            <numerusform>De werkruimte nam %n dingen niet aan. Je tekst staat veilig op deze computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now: everything you said is in the workspace or on its way.</source>
        <translation>Niets vraagt je aandacht: alles wat je vastlegde staat in de werkruimte of is onderweg.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries above</comment>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries above: go to the newest</source>
        <translation>
            <numerusform>%n nieuwe regel hierboven: naar de nieuwste</numerusform>
            <numerusform>%n nieuwe regels hierboven: naar de nieuwste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewReviews</name>
    <message numerus="yes">
        <source>{newest} And %n more.</source>
        <translation>
            <numerusform>{newest} En nog %n.</numerusform>
            <numerusform>{newest} En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>{name} disputes a review: a second lead decides.</source>
        <translation>{name} betwist een beoordeling: een tweede leidinggevende beslist.</translation>
    </message>
    <message>
        <source>{name} reviewed a contact of yours.</source>
        <translation>{name} beoordeelde een contact van jou.</translation>
    </message>
    <message>
        <source>Your dispute of a review was decided.</source>
        <translation>Over je betwisting van een beoordeling is beslist.</translation>
    </message>
</context>
<context>
    <name>NewcomerRow</name>
    <message>
        <source>{login} · {role} · {team}</source>
        <translation>{login} · {role} · {team}</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Uitnodiging kopiëren</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Wachtwoord kopiëren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>Wordt toegevoegd…</translation>
    </message>
    <message>
        <source>Start password: {password}</source>
        <translation>Startwachtwoord: {password}</translation>
    </message>
    <message>
        <source>Has a login on this server already: the password stays.</source>
        <translation>Heeft al een login op deze server: het wachtwoord blijft.</translation>
    </message>
    <message>
        <source>Works here now.</source>
        <translation>Werkt hier nu.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>NoWork</name>
    <message>
        <source>Looking up your work…</source>
        <translation>Je werk wordt opgezocht…</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Niets met dit filter.</translation>
    </message>
    <message>
        <source>Nothing is due. New work appears here by itself.</source>
        <translation>Er ligt niets klaar. Nieuw werk verschijnt hier vanzelf.</translation>
    </message>
</context>
<context>
    <name>NotDoneDialog</name>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>In je eigen woorden (mag leeg blijven)</translation>
    </message>
    <message>
        <source>The customer let us off</source>
        <translation>De klant vond het niet meer nodig</translation>
    </message>
    <message>
        <source>We did not keep it</source>
        <translation>We zijn het niet nagekomen</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>The customer could not be reached</source>
        <translation>De klant was niet bereikbaar</translation>
    </message>
    <message>
        <source>A colleague has done it</source>
        <translation>Een collega heeft het gedaan</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Per ongeluk aangemaakt</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Logged; correct it on the timeline</source>
        <translation>Vastgelegd; verbeter op de tijdlijn</translation>
    </message>
    <message>
        <source>Logging asks: {names}</source>
        <translation>Bij vastleggen gevraagd: {names}</translation>
    </message>
    <message>
        <source>Nobody is asked: this note has no customer</source>
        <translation>Niemand wordt gevraagd: deze notitie heeft geen klant</translation>
    </message>
    <message>
        <source>Remembered: {facts}</source>
        <translation>Onthouden: {facts}</translation>
    </message>
    <message>
        <source>Not remembered as a fact</source>
        <translation>Niet als feit onthouden</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <translation>Dit niet onthouden</translation>
    </message>
    <message>
        <source>Card numbers are never stored</source>
        <translation>Kaartnummers worden nooit bewaard</translation>
    </message>
    <message>
        <source>A BSN is never stored</source>
        <translation>Een BSN wordt nooit bewaard</translation>
    </message>
    <message>
        <source>“{key}” is never kept as a fact</source>
        <translation>“{key}” wordt nooit als feit bewaard</translation>
    </message>
    <message>
        <source>An IBAN is stored masked</source>
        <translation>Een IBAN wordt gemaskeerd bewaard</translation>
    </message>
</context>
<context>
    <name>NoteCalls</name>
    <message>
        <source>Call {number}</source>
        <translation>Bel {number}</translation>
    </message>
</context>
<context>
    <name>NoteDialogs</name>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Toon wat je aandacht vraagt</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacten zonder klant</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>The note</source>
        <translation>De notitie</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Undo, or do what the notice offers</source>
        <translation>Ongedaan maken, of doen wat de melding biedt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{action} ({seconds} s)</source>
        <translation>{action} ({seconds} s)</translation>
    </message>
</context>
<context>
    <name>NumberedKeys</name>
    <message>
        <source>Outcome {number}</source>
        <translation>Uitkomst {number}</translation>
    </message>
    <message>
        <source>Caller: choice {number}</source>
        <translation>Beller: keuze {number}</translation>
    </message>
    <message>
        <source>Live contact</source>
        <translation>Lopend contact</translation>
    </message>
</context>
<context>
    <name>OldMailCard</name>
    <message>
        <source>How far the old mail is</source>
        <translation>Hoe ver de oude mail is</translation>
    </message>
    <message>
        <source>Choose mail files…</source>
        <translation>Mailbestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose a mail folder…</source>
        <translation>Een mailmap kiezen…</translation>
    </message>
    <message>
        <source>Stop taking in mail</source>
        <translation>Stoppen met mail opnemen</translation>
    </message>
    <message>
        <source>Old mail</source>
        <translation>Oude mail</translation>
    </message>
    <message>
        <source>Mail of before, as mbox files or folders of .eml: each goes onto its customer&apos;s timeline once. Nothing is answered, sent or opened for it.</source>
        <translation>Mail van vroeger, als mbox-bestanden of mappen met .eml: elke mail komt één keer op de tijdlijn van de klant. Er wordt niets voor beantwoord, verstuurd of geopend.</translation>
    </message>
    <message>
        <source>Mail of the mailbox</source>
        <translation>Mail van de mailbox</translation>
    </message>
    <message>
        <source>The old mail of {mailbox} is in.</source>
        <translation>De oude mail van {mailbox} staat erin.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; choose the same files again to go on.</source>
        <translation>Gestopt. Wat erin staat blijft; kies dezelfde bestanden opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>It was cut off. What is in stays in; choose the same files again to go on.</source>
        <translation>Het is afgebroken. Wat erin staat blijft; kies dezelfde bestanden opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>Stopping after the mails in hand…</source>
        <translation>Stopt na de mails die bezig zijn…</translation>
    </message>
    <message>
        <source>Taking in old mail of {mailbox}…</source>
        <translation>Oude mail van {mailbox} wordt opgenomen…</translation>
    </message>
    <message>
        <source>{read} mails read, {new} of them new, {placed} now on timelines.</source>
        <translation>{read} mails gelezen, {new} daarvan nieuw, {placed} nu op tijdlijnen.</translation>
    </message>
    <message>
        <source>{n} could not go in.</source>
        <translation>{n} konden er niet in.</translation>
    </message>
    <message>
        <source>{n} could not go in; {file} beside them says why.</source>
        <translation>{n} konden er niet in; {file} ernaast zegt waarom.</translation>
    </message>
    <message>
        <source>Choose mail files</source>
        <translation>Mailbestanden kiezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Mails ({endings})</source>
        <translation>Mails ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder of mails</source>
        <translation>Een map met mails kiezen</translation>
    </message>
</context>
<context>
    <name>OldMailDoor</name>
    <message>
        <source>The old mail is in.</source>
        <translation>De oude mail staat erin.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>OnlookersLine</name>
    <message numerus="yes">
        <source>{name}, %n more</source>
        <translation>
            <numerusform>{name}, nog %n</numerusform>
            <numerusform>{name}, nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} schrijft</translation>
    </message>
    <message>
        <source>{name} is looking</source>
        <translation>{name} kijkt mee</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No customer is known for {number}</source>
        <translation>Bij {number} is geen klant bekend</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>{number} bellen</translation>
    </message>
    <message>
        <source>This has no customer yet</source>
        <translation>Hier hoort nog geen klant bij</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Klant zoeken</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>A mapping file…</source>
        <translation>Een bestand met kolomindeling…</translation>
    </message>
    <message>
        <source>Rehearse: judge every row, write nothing</source>
        <translation>Proef: elke rij beoordelen, niets schrijven</translation>
    </message>
    <message>
        <source>All or nothing: one bad row and nothing goes in</source>
        <translation>Alles of niets: één foute rij en er gaat niets in</translation>
    </message>
    <message>
        <source>Choose a mapping of columns</source>
        <translation>Kies een kolomindeling</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Kolomindelingen (*.toml)</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>About this</source>
        <translation>Gaat hierover</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Order {number}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>verwacht {day}</translation>
    </message>
    <message>
        <source>This contact is about order {number}</source>
        <translation>Dit contact gaat over order {number}</translation>
    </message>
</context>
<context>
    <name>OrderFaces</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n producten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notitie: {note}</translation>
    </message>
    <message>
        <source>Survey: how easy was it?</source>
        <translation>Enquête: hoe makkelijk was het?</translation>
    </message>
    <message>
        <source>Unverified: from another address</source>
        <translation>Niet bevestigd: van een ander adres</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>De mail openen</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>How easy was it?</source>
        <translation>Hoe makkelijk was het?</translation>
    </message>
    <message>
        <source>“{question}” · {score} of 7</source>
        <translation>“{question}” · {score} van 7</translation>
    </message>
    <message>
        <source>Answered too late: {score} of 7, not counted</source>
        <translation>Te laat geantwoord: {score} van 7, telt niet mee</translation>
    </message>
    <message>
        <source>Answered again: {score} of 7, the first answer counts</source>
        <translation>Nogmaals geantwoord: {score} van 7, het eerste antwoord telt</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n van 5 sterren</numerusform>
            <numerusform>%n van 5 sterren</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of an order</source>
        <translation>Beoordeling van een order</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order {what}</source>
        <translation>Order {what}</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat bezorgd</numerusform>
            <numerusform>%n dagen te laat bezorgd</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: promised by {day}</source>
        <translation>Te laat: beloofd op {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>verwacht {day}</translation>
    </message>
</context>
<context>
    <name>OtherWorkspace</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Kies een werkruimte</translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation>Nieuwe werkruimte maken</translation>
    </message>
    <message>
        <source>Workspaces (*.{ending})</source>
        <translation>Werkruimtes (*.{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Mails that ask you</source>
        <translation>Mails die je iets vragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>To {people}, {time}, by {agent}</source>
        <translation>Aan {people}, {time}, van {agent}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laten gaan</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Ze is verstuurd</translation>
    </message>
    <message>
        <source>These are the oldest; more may follow when they are decided.</source>
        <translation>Dit zijn de oudste; er kunnen er meer volgen als hierover beslist is.</translation>
    </message>
    <message>
        <source>No mail asks for anything.</source>
        <translation>Geen mail vraagt iets.</translation>
    </message>
</context>
<context>
    <name>OutcomeGrid</name>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>More outcomes</source>
        <translation>Meer uitkomsten</translation>
    </message>
</context>
<context>
    <name>OwnerChip</name>
    <message>
        <source>Live contact</source>
        <translation>Lopend contact</translation>
    </message>
    <message>
        <source>Ask who owns the complaint or promise</source>
        <translation>Vraag het wie de klacht of belofte heeft</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{said}. Ask or transfer ({keys})</source>
        <translation>{said}. Vragen of doorverbinden ({keys})</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Plan coaching</source>
        <translation>Coaching plannen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Beoordeling opslaan</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add an address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Not on the last mail: {people}</source>
        <translation>Niet op de vorige mail: {people}</translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nobody is named as the sender</source>
        <translation>Er staat geen afzender in</translation>
    </message>
    <message>
        <source>Answers go to {addresses}</source>
        <translation>Antwoorden gaan naar {addresses}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwoord aan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>In copy</source>
        <translation>In kopie</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Opgemerkt</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>aan {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in copy</source>
        <translation>
            <numerusform>%n in kopie</numerusform>
            <numerusform>%n in kopie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleider</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Who was added</source>
        <translation>Wie is toegevoegd</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>De werkruimte openen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Each gets a login, an invitation to paste under “Join a team”, and a start password that is shown only here: hand it over another way than the invitation.</source>
        <translation>Ieder krijgt een login, een uitnodiging om bij “Bij een team komen” te plakken, en een startwachtwoord dat alleen hier te zien is: geef dat op een andere weg door dan de uitnodiging.</translation>
    </message>
</context>
<context>
    <name>PhoneDoor</name>
    <message>
        <source>Show the phone: its account and its sound</source>
        <translation>De telefoon tonen: account en geluid</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>The sound device “{device}” is gone. The system&apos;s own is used until it is back.</source>
        <translation>Het geluidsapparaat “{device}” is weg. Dat van het systeem wordt gebruikt tot het terug is.</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <source>The phone</source>
        <translation>De telefoon</translation>
    </message>
    <message>
        <source>The phone is ready: {server}.</source>
        <translation>De telefoon is gereed: {server}.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>De telefoon is uit.</translation>
    </message>
</context>
<context>
    <name>PhoneSentences</name>
    <message>
        <source>Phone is connecting</source>
        <translation>Telefoon maakt verbinding</translation>
    </message>
    <message>
        <source>Phone is away</source>
        <translation>Telefoon is weg</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <translation>Telefoon niet verbonden</translation>
    </message>
    <message>
        <source>No softphone here</source>
        <translation>Geen softphone hier</translation>
    </message>
    <message>
        <source>The phone is connecting to {server}.</source>
        <translation>De telefoon maakt verbinding met {server}.</translation>
    </message>
    <message>
        <source>The phone is connecting.</source>
        <translation>De telefoon maakt verbinding.</translation>
    </message>
    <message>
        <source>{why} It is tried again by itself.</source>
        <translation>{why} Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It works: registered at {server}, and signed off again.</source>
        <translation>Het werkt: aangemeld bij {server}, en weer afgemeld.</translation>
    </message>
    <message>
        <source>The phone could not be connected. ({code})</source>
        <translation>De telefoon kon niet worden verbonden. ({code})</translation>
    </message>
    <message>
        <source>The phone has no account yet. Fill in server, user and password on the page of the phone.</source>
        <translation>De telefoon heeft nog geen account. Vul server, gebruiker en wachtwoord in op de pagina van de telefoon.</translation>
    </message>
    <message>
        <source>The phone&apos;s password is not known here. Type it on the page of the phone.</source>
        <translation>Het wachtwoord van de telefoon is hier niet bekend. Typ het op de pagina van de telefoon.</translation>
    </message>
    <message>
        <source>The phone system does not accept this user and password. It is not tried again, so that nothing is locked. Correct them on the page of the phone.</source>
        <translation>De telefooncentrale accepteert deze gebruiker en dit wachtwoord niet. Het wordt niet opnieuw geprobeerd, zodat niets wordt geblokkeerd. Verbeter ze op de pagina van de telefoon.</translation>
    </message>
    <message>
        <source>The phone system does not let this user in ({detail}). Ask whoever looks after it, then try again.</source>
        <translation>De telefooncentrale laat deze gebruiker niet toe ({detail}). Vraag de beheerder en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The phone system at {detail} does not let this login list its calls. Give it “reporting” beside its other rights under “write” in manager.conf, then try again.</source>
        <translation>De telefooncentrale op {detail} laat deze login de gesprekken niet opvragen. Geef hem in manager.conf bij “write” naast zijn andere rechten ook “reporting” en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a computer&apos;s name or address. Type it as pbx.example.com or 192.168.1.2.</source>
        <translation>Dit is geen naam of adres van een computer. Typ het als pbx.example.com of 192.168.1.2.</translation>
    </message>
    <message>
        <source>A port is a number up to 65535, and no two may be the same.</source>
        <translation>Een poort is een getal tot 65535, en geen twee mogen gelijk zijn.</translation>
    </message>
    <message>
        <source>Type the login that the phone system&apos;s manager knows.</source>
        <translation>Typ de login die de manager van de telefooncentrale kent.</translation>
    </message>
    <message>
        <source>Type your own phone as the phone system calls it, such as PJSIP/101.</source>
        <translation>Typ je eigen telefoon zoals de telefooncentrale hem noemt, bijvoorbeeld PJSIP/101.</translation>
    </message>
    <message>
        <source>A context is one word, such as from-internal.</source>
        <translation>Een context is één woord, bijvoorbeeld from-internal.</translation>
    </message>
    <message>
        <source>Type addresses such as 192.168.1.40 or 192.168.1.0/28, not everybody&apos;s.</source>
        <translation>Typ adressen zoals 192.168.1.40 of 192.168.1.0/28, niet die van iedereen.</translation>
    </message>
    <message>
        <source>This is not an address of this computer. Leave it empty for all of them.</source>
        <translation>Dit is geen adres van deze computer. Laat het leeg voor alle adressen.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name. Type it as pbx.example.com, or with a port: pbx.example.com:5061.</source>
        <translation>Dit is geen servernaam. Typ hem als pbx.example.com, of met een poort: pbx.example.com:5061.</translation>
    </message>
    <message>
        <source>Type the extension or user that the phone system knows, such as 201.</source>
        <translation>Typ het toestel of de gebruiker die de telefooncentrale kent, zoals 201.</translation>
    </message>
    <message>
        <source>A fingerprint is SHA-256: 64 digits and letters from A to F.</source>
        <translation>Een vingerafdruk is SHA-256: 64 cijfers en letters van A tot F.</translation>
    </message>
    <message>
        <source>The phone system at {detail} does not answer.</source>
        <translation>De telefooncentrale op {detail} antwoordt niet.</translation>
    </message>
    <message>
        <source>Nothing listens at {detail}: the phone system is down, or its port is another one.</source>
        <translation>Op {detail} luistert niets: de telefooncentrale ligt stil, of heeft een andere poort.</translation>
    </message>
    <message>
        <source>The phone system at {detail} did not answer in time.</source>
        <translation>De telefooncentrale op {detail} antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>There is no server by the name of {detail}. Check how it is written, and the network.</source>
        <translation>Er is geen server met de naam {detail}. Controleer de schrijfwijze en het netwerk.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Deze computer heeft geen netwerk.</translation>
    </message>
    <message>
        <source>This computer slept, and the phone is registering anew.</source>
        <translation>Deze computer heeft geslapen, en de telefoon meldt zich opnieuw aan.</translation>
    </message>
    <message>
        <source>The phone system at {detail} cannot register this phone now.</source>
        <translation>De telefooncentrale op {detail} kan deze telefoon nu niet aanmelden.</translation>
    </message>
    <message>
        <source>The phone system does not answer.</source>
        <translation>De telefooncentrale antwoordt niet.</translation>
    </message>
    <message>
        <source>Another program has taken {detail}, so no phone can push its calls there. Close it, or choose another port on the page of the phone.</source>
        <translation>Een ander programma heeft {detail} in gebruik, dus geen telefoon kan daar zijn gesprekken melden. Sluit het, of kies een andere poort op de pagina van de telefoon.</translation>
    </message>
    <message>
        <source>This computer does not have the address {detail}, so no phone can push its calls there. Correct it on the page of the phone.</source>
        <translation>Deze computer heeft het adres {detail} niet, dus geen telefoon kan daar zijn gesprekken melden. Verbeter het op de pagina van de telefoon.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the phone system&apos;s certificate, so nothing was sent: {detail}. If it is your own, trust it on the page of the phone.</source>
        <translation>Niemand die deze computer vertrouwt staat in voor het certificaat van de telefooncentrale, dus er is niets verstuurd: {detail}. Is het van jullie zelf, vertrouw het dan op de pagina van de telefoon.</translation>
    </message>
    <message>
        <source>The phone system&apos;s certificate has expired, so nothing was sent: {detail}. Ask whoever looks after the phone system.</source>
        <translation>Het certificaat van de telefooncentrale is verlopen, dus er is niets verstuurd: {detail}. Vraag de beheerder van de telefooncentrale.</translation>
    </message>
    <message>
        <source>The phone system shows a certificate of another name, so nothing was sent: {detail}. Type the server as the certificate names it.</source>
        <translation>De telefooncentrale toont een certificaat op een andere naam, dus er is niets verstuurd: {detail}. Typ de server zoals het certificaat hem noemt.</translation>
    </message>
    <message>
        <source>The phone system at {detail} wants the password in clear, so it was not sent. Use the encrypted connection.</source>
        <translation>De telefooncentrale op {detail} wil het wachtwoord onversleuteld, dus het is niet verstuurd. Gebruik de versleutelde verbinding.</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Check the port (usually 5061), or choose another transport.</source>
        <translation>De server spreekt daar geen TLS. Controleer de poort (meestal 5061), of kies een andere verbinding.</translation>
    </message>
    <message>
        <source>The softphone is not installed on this computer. Install AgentDesk with its softphone, or choose another phone in the settings.</source>
        <translation>De softphone is op deze computer niet geïnstalleerd. Installeer AgentDesk met de softphone, of kies een andere telefoon in de instellingen.</translation>
    </message>
    <message>
        <source>The softphone does not run on this computer. Choose another phone in the settings.</source>
        <translation>De softphone werkt niet op deze computer. Kies een andere telefoon in de instellingen.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password was not kept. “agentdesk doctor” says how to choose a place for it.</source>
        <translation>Deze computer heeft geen sleutelbos, dus het wachtwoord is niet bewaard. “agentdesk doctor” zegt hoe je er een plaats voor kiest.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read or written. The password was not kept.</source>
        <translation>Het bestand met wachtwoorden kan niet worden gelezen of geschreven. Het wachtwoord is niet bewaard.</translation>
    </message>
    <message>
        <source>AGENTDESK_SECRETS names no place for passwords. The password was not kept.</source>
        <translation>AGENTDESK_SECRETS noemt geen plaats voor wachtwoorden. Het wachtwoord is niet bewaard.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Openen om alleen te kijken</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>Make a new workspace…</source>
        <translation>Nieuwe werkruimte maken…</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <translation>Klaar voor de volgende klant</translation>
    </message>
    <message>
        <source>When the phone rings, the customer and everything that happened with them appears here.</source>
        <translation>Als de telefoon gaat, verschijnt hier de klant met alles wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is</source>
        <translation>Nog niemand weet wie dit is</translation>
    </message>
    <message>
        <source>No customer is open, so that nothing of somebody else is read out. Who was here comes back later.</source>
        <translation>Er is geen klant open, zodat er niets van een ander wordt voorgelezen. Wie hier stond, komt later terug.</translation>
    </message>
    <message>
        <source>Looking up the customer…</source>
        <translation>Klant opzoeken…</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>De werkruimte wordt geopend…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Find a customer, order or note</source>
        <translation>Zoek een klant, order of notitie</translation>
    </message>
    <message>
        <source>Go to the work queue</source>
        <translation>Naar de werkvoorraad</translation>
    </message>
    <message>
        <source>From pane to pane</source>
        <translation>Van paneel naar paneel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Numbers and addresses</source>
        <translation>Nummers en adressen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Another number or address</source>
        <translation>Nog een nummer of adres</translation>
    </message>
    <message>
        <source>Shared: a switchboard or a family</source>
        <translation>Gedeeld: een centrale of een gezin</translation>
    </message>
    <message>
        <source>A shared number never opens a customer by itself: whoever may be calling is offered.</source>
        <translation>Een gedeeld nummer opent nooit vanzelf een klant: wie er kan bellen wordt voorgesteld.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>{number} is shared</source>
        <translation>{number} is gedeeld</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Bel {number}</translation>
    </message>
    <message>
        <source>Kept as {shown}</source>
        <translation>Wordt bewaard als {shown}</translation>
    </message>
    <message>
        <source>This is no number and no address.</source>
        <translation>Dit is geen nummer en geen adres.</translation>
    </message>
</context>
<context>
    <name>PostDial</name>
    <message>
        <source>Extension {extension} is dialled when they have answered.</source>
        <translation>Toestel {extension} wordt gekozen zodra ze hebben opgenomen.</translation>
    </message>
    <message>
        <source>Then dial extension {extension} at the phone.</source>
        <translation>Kies daarna toestel {extension} op de telefoon.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>Breaks and missed calls</source>
        <translation>Pauzes en gemiste oproepen</translation>
    </message>
    <message>
        <source>Ask each day for the extension</source>
        <translation>Elke dag naar het toestel vragen</translation>
    </message>
    <message>
        <source>Only with a phone of an Asterisk system: others keep the extension of their account.</source>
        <translation>Alleen met een toestel van een Asterisk-centrale: andere houden het nummer van hun account.</translation>
    </message>
    <message>
        <source>Shared desk</source>
        <translation>Flexplek</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>For everybody. One a line.</source>
        <translation>Voor iedereen. Eén per regel.</translation>
    </message>
    <message>
        <source>Queues send no calls</source>
        <translation>Wachtrijen sturen geen gesprekken</translation>
    </message>
    <message>
        <source>During wrap-up</source>
        <translation>Tijdens de afronding</translation>
    </message>
    <message>
        <source>Where the phone can pause its queues.</source>
        <translation>Waar de telefoon zijn wachtrijen kan pauzeren.</translation>
    </message>
    <message>
        <source>Show who else looks at a customer</source>
        <translation>Tonen wie nog meer naar een klant kijkt</translation>
    </message>
    <message>
        <source>For everybody. Nothing of it is kept; off, no desk tells it.</source>
        <translation>Voor iedereen. Er wordt niets van bewaard; uit: geen werkplek vertelt het.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Dialled where the phone system takes a code, *45 for instance; both, or none.</source>
        <translation>Wordt gekozen waar de centrale een code kent, bijvoorbeeld *45; allebei, of geen van beide.</translation>
    </message>
    <message>
        <source>Code for a break</source>
        <translation>Code voor pauze</translation>
    </message>
    <message>
        <source>Code to be ready again</source>
        <translation>Code om weer beschikbaar te zijn</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Terugbellen binnen</translation>
    </message>
    <message>
        <source>Minutes of opening hours.</source>
        <translation>Minuten van de openingstijden.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Voor iedereen opslaan</translation>
    </message>
    <message>
        <source>Breaks, codes, and when a missed call is due</source>
        <translation>Pauzes, codes, en wanneer een gemiste oproep moet worden teruggebeld</translation>
    </message>
    <message>
        <source>A code has digits, * and #, and there are two or none. Nothing was saved.</source>
        <translation>Een code heeft cijfers, * en #, en het zijn er twee of geen. Er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>PresenceDoor</name>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Ready, break or away</source>
        <translation>Beschikbaar, pauze of afwezig</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>Pauze beginnen of beëindigen</translation>
    </message>
    <message>
        <source>Sit at another extension</source>
        <translation>Aan een ander toestel zitten</translation>
    </message>
    <message>
        <source>Another break</source>
        <translation>Andere pauze</translation>
    </message>
    <message>
        <source>Another extension…</source>
        <translation>Ander toestel…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were refused meanwhile and stand under missed calls.</source>
        <translation>
            <numerusform>Intussen is %n gesprek geweigerd; het staat bij de gemiste oproepen.</numerusform>
            <numerusform>Intussen zijn %n gesprekken geweigerd; ze staan bij de gemiste oproepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Weer beschikbaar</translation>
    </message>
    <message>
        <source>You sit at extension {extension} today.</source>
        <translation>Je zit vandaag aan toestel {extension}.</translation>
    </message>
    <message>
        <source>No call comes to this desk until it has an extension: {keys} asks again.</source>
        <translation>Er komt geen gesprek op deze plek tot er een toestel bekend is: {keys} vraagt het opnieuw.</translation>
    </message>
</context>
<context>
    <name>PresenceSentences</name>
    <message>
        <source>Talking</source>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Koffie</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Presence: {state}</source>
        <translation>Aanwezigheid: {state}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} sinds {time}</translation>
    </message>
    <message>
        <source>{state}, {duration} in all</source>
        <translation>{state}, {duration} in totaal</translation>
    </message>
    <message>
        <source>Ready, on a break, or away</source>
        <translation>Beschikbaar, op pauze of afwezig</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niet gereed</translation>
    </message>
    <message>
        <source>No workspace is open: a call may ring here, but nobody can be looked up.</source>
        <translation>Er is geen werkruimte open: er kan hier een gesprek binnenkomen, maar niemand kan worden opgezocht.</translation>
    </message>
    <message>
        <source>The queues send you no calls now. Who dials you directly still gets through.</source>
        <translation>De wachtrijen sturen je nu geen gesprekken. Wie je rechtstreeks belt, komt er nog door.</translation>
    </message>
    <message>
        <source>The phone system is told with its code to send you no calls.</source>
        <translation>De centrale krijgt met haar code te horen dat ze je geen gesprekken stuurt.</translation>
    </message>
    <message>
        <source>Calls are refused at this desk and stand under missed calls. A ring group may send the caller on.</source>
        <translation>Gesprekken worden op deze plek geweigerd en staan bij de gemiste oproepen. Een belgroep kan de beller doorsturen.</translation>
    </message>
    <message>
        <source>This phone cannot be told that you are not there: it may ring.</source>
        <translation>Deze telefoon kan niet weten dat je er niet bent: hij kan overgaan.</translation>
    </message>
    <message>
        <source>The phone system did not take it. Calls its queues still send are refused at this desk.</source>
        <translation>De centrale nam het niet over. Gesprekken die haar wachtrijen nog sturen, worden op deze plek geweigerd.</translation>
    </message>
    <message>
        <source>The phone system did not take it: its queues may still send you calls.</source>
        <translation>De centrale nam het niet over: haar wachtrijen kunnen je nog gesprekken sturen.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The attachment</source>
        <translation>De bijlage</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Deze afbeelding kan niet worden getoond.</translation>
    </message>
</context>
<context>
    <name>PrivacyActions</name>
    <message>
        <source>Contested note: decide within a month</source>
        <translation>Betwiste notitie: binnen een maand beslissen</translation>
    </message>
</context>
<context>
    <name>PrivacyFaces</name>
    <message>
        <source>Words removed</source>
        <translation>Woorden verwijderd</translation>
    </message>
    <message>
        <source>The customer says ({moment}): “{words}”</source>
        <translation>De klant zegt ({moment}): “{words}”</translation>
    </message>
    <message>
        <source>Contested, to be decided by {day}</source>
        <translation>Betwist, te beslissen vóór {day}</translation>
    </message>
    <message>
        <source>Contested, then corrected by {name}</source>
        <translation>Betwist, daarna verbeterd door {name}</translation>
    </message>
    <message>
        <source>Contested, then removed by {name}</source>
        <translation>Betwist, daarna verwijderd door {name}</translation>
    </message>
    <message>
        <source>Contested; kept by {name} with the customer&apos;s words</source>
        <translation>Betwist; door {name} behouden met de woorden van de klant</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Words removed by {name}, {moment}: {reason}</source>
        <translation>Woorden verwijderd door {name}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>the customer asked for it</source>
        <translation>de klant vroeg erom</translation>
    </message>
    <message>
        <source>it was about somebody else</source>
        <translation>het ging over iemand anders</translation>
    </message>
    <message>
        <source>sensitive, and nobody needed it (health, belief, origin)</source>
        <translation>gevoelig, en niemand had het nodig (gezondheid, geloof, afkomst)</translation>
    </message>
    <message>
        <source>a password, a card or a citizen number</source>
        <translation>een wachtwoord, kaart- of burgerservicenummer</translation>
    </message>
    <message>
        <source>it was about another customer</source>
        <translation>het ging over een andere klant</translation>
    </message>
    <message>
        <source>decided about a contested note</source>
        <translation>besloten over een betwiste notitie</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>een andere reden</translation>
    </message>
</context>
<context>
    <name>PromiseFaces</name>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Open for {span}</source>
        <translation>Al {span} open</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Nu aan de beurt</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>tot {time}</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Kies een map…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Geen map</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Opslaan voor iedereen</translation>
    </message>
    <message>
        <source>Nothing is proved yet: there is no checkpoint.</source>
        <translation>Er is nog niets bewezen: er is geen controlepunt.</translation>
    </message>
    <message>
        <source>Checkpoint {n}, made {when} by {desk}, signed.</source>
        <translation>Controlepunt {n}, gemaakt {when} door {desk}, ondertekend.</translation>
    </message>
    <message>
        <source>Checkpoint {n}, made {when} by {desk}, not signed: it proves order and content, not who made it.</source>
        <translation>Controlepunt {n}, gemaakt {when} door {desk}, niet ondertekend: het bewijst volgorde en inhoud, niet wie het maakte.</translation>
    </message>
    <message>
        <source>Checkpoints do not leave the database: whoever owns it could rebuild them unseen.</source>
        <translation>Controlepunten verlaten de database niet: wie die beheert zou ze ongezien opnieuw kunnen maken.</translation>
    </message>
    <message>
        <source>The folder is there. The next checkpoint goes into it.</source>
        <translation>De map is er. Het volgende controlepunt komt erin.</translation>
    </message>
    <message>
        <source>The folder is not there now. Nothing is lost: checkpoints go there when it is back. Is its drive connected?</source>
        <translation>De map is er nu niet. Er is niets verloren: controlepunten komen erin als hij terug is. Is het station verbonden?</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are in the folder; the others follow within a minute.</source>
        <translation>
            <numerusform>%n controlepunt staat in de map; de andere volgen binnen een minuut.</numerusform>
            <numerusform>%n controlepunten staan in de map; de andere volgen binnen een minuut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files there are of another workspace, or were changed. Nothing is written over them. Keep this folder, run “agentdesk verify”, and choose an empty one.</source>
        <translation>De bestanden daar zijn van een andere werkruimte, of zijn veranderd. Ze worden niet overschreven. Bewaar deze map, voer “agentdesk verify” uit, en kies een lege.</translation>
    </message>
    <message numerus="yes">
        <source>All %n checkpoints are in the folder.</source>
        <translation>
            <numerusform>Het %n controlepunt staat in de map.</numerusform>
            <numerusform>Alle %n controlepunten staan in de map.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>Map voor controlepunten</translation>
    </message>
    <message>
        <source>This is no mail address. Nothing was saved.</source>
        <translation>Dit is geen mailadres. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>Of this computer. Best where whoever administers the database cannot write.</source>
        <translation>Van deze computer. Het best waar wie de database beheert niet kan schrijven.</translation>
    </message>
    <message>
        <source>Each day&apos;s checkpoint leaves by the first mailbox that sends. Empty: none is mailed.</source>
        <translation>Het controlepunt van elke dag gaat via de eerste postbus die verzendt. Leeg: er wordt niets gemaild.</translation>
    </message>
    <message>
        <source>Mail checkpoints to</source>
        <translation>Controlepunten mailen naar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>past its target</source>
        <translation>voorbij de streeftijd</translation>
    </message>
    <message>
        <source>its target is near</source>
        <translation>streeftijd nadert</translation>
    </message>
    <message>
        <source>auto-reply</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>niet bezorgd</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>mailinglijst</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>ongewenst</translation>
    </message>
    <message>
        <source>Set apart ({count})</source>
        <translation>Apart gelegd ({count})</translation>
    </message>
    <message>
        <source>{group}, unfolded</source>
        <translation>{group}, uitgevouwen</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}, ingevouwen</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Geen onderwerp</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <translation>{name} vraagt: {question}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Zonder klant</translation>
    </message>
    <message numerus="yes">
        <source>%n × called, last {time}</source>
        <translation>
            <numerusform>%n × gebeld, laatst {time}</numerusform>
            <numerusform>%n × gebeld, laatst {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × tried: write a mail instead</source>
        <translation>
            <numerusform>%n × geprobeerd: liever mailen</numerusform>
            <numerusform>%n × geprobeerd: liever mailen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × tried</source>
        <translation>
            <numerusform>%n × geprobeerd</numerusform>
            <numerusform>%n × geprobeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits for an answer</source>
        <translation>Geen mail wacht op antwoord</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Geen afzender</translation>
    </message>
    <message>
        <source>Automatic answers, undelivered mail, mailing lists and junk: nobody waits in them for an answer.</source>
        <translation>Automatische antwoorden, niet bezorgde mail, mailinglijsten en ongewenste mail: niemand wacht daarin op antwoord.</translation>
    </message>
    <message>
        <source>Came {time}</source>
        <translation>Binnengekomen {time}</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Antwoord uiterlijk {time}</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Anoniem nummer</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Voor {name}</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>In behandeling bij {name}</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Filter the work queue</source>
        <translation>Werkvoorraad filteren</translation>
    </message>
    <message>
        <source>Everything of today</source>
        <translation>Alles van vandaag</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Alleen wat te laat is</translation>
    </message>
    <message>
        <source>Only what is mine</source>
        <translation>Alleen wat van mij is</translation>
    </message>
    <message>
        <source>Only mails</source>
        <translation>Alleen mails</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>Werkvoorraad</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Niet gedaan…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Hold it for me, or let go</source>
        <translation>Voor mij vasthouden, of vrijgeven</translation>
    </message>
    <message numerus="yes">
        <source>{section}, %n open</source>
        <translation>
            <numerusform>{section}, %n open</numerusform>
            <numerusform>{section}, %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}, held by {name}</source>
        <translation>{line}, in behandeling bij {name}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Desk: work queue and customer</source>
        <translation>Werkplek: werkvoorraad en klant</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>Alle opvolgingen</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacten zonder klant</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>ReadingSentences</name>
    <message>
        <source>An answer goes to {address}, not to the sender.</source>
        <translation>Een antwoord gaat naar {address}, niet naar de afzender.</translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like an address, and is another one.</source>
        <translation>De naam van de afzender lijkt op een adres, maar op een ander.</translation>
    </message>
    <message>
        <source>A link leads elsewhere: {links}</source>
        <translation>Een link leidt ergens anders heen: {links}</translation>
    </message>
    <message>
        <source>An attachment can harm this computer: only save it.</source>
        <translation>Een bijlage kan deze computer schaden: alleen opslaan.</translation>
    </message>
    <message>
        <source>The mail is too large: only its beginning is shown. The original is whole.</source>
        <translation>De mail is te groot: alleen het begin wordt getoond. Het origineel is heel.</translation>
    </message>
    <message>
        <source>The mail has too many parts: not all of them are shown.</source>
        <translation>De mail heeft te veel delen: niet alle worden getoond.</translation>
    </message>
    <message>
        <source>The mail is packed too deep: not all of it is shown.</source>
        <translation>De mail is te diep ingepakt: niet alles wordt getoond.</translation>
    </message>
    <message>
        <source>The text is too long: only its beginning is shown.</source>
        <translation>De tekst is te lang: alleen het begin wordt getoond.</translation>
    </message>
    <message>
        <source>The page is too long: only its beginning is shown.</source>
        <translation>De pagina is te lang: alleen het begin wordt getoond.</translation>
    </message>
    <message>
        <source>The page is too tangled to be shown. Its words are.</source>
        <translation>De pagina is te verward om te tonen. De woorden wel.</translation>
    </message>
    <message>
        <source>The mail is empty.</source>
        <translation>De mail is leeg.</translation>
    </message>
    <message>
        <source>This is no mail.</source>
        <translation>Dit is geen mail.</translation>
    </message>
    <message>
        <source>The mail could not be read. Its original can be shown and saved.</source>
        <translation>De mail kon niet worden gelezen. Het origineel kan worden getoond en opgeslagen.</translation>
    </message>
    <message>
        <source>The mail is not built as it should be.</source>
        <translation>De mail is niet opgebouwd zoals het hoort.</translation>
    </message>
    <message>
        <source>A part of the mail came damaged.</source>
        <translation>Een deel van de mail is beschadigd aangekomen.</translation>
    </message>
    <message>
        <source>The mail does not say in which letters it is written: they are a guess.</source>
        <translation>De mail zegt niet in welke tekenset ze is geschreven: die is geraden.</translation>
    </message>
    <message>
        <source>Signs that are no text were taken out.</source>
        <translation>Tekens die geen tekst zijn, zijn weggelaten.</translation>
    </message>
    <message>
        <source>There is an invitation in it that cannot be read.</source>
        <translation>Er zit een uitnodiging in die niet te lezen is.</translation>
    </message>
    <message>
        <source>There is a winmail.dat in it that cannot be read.</source>
        <translation>Er zit een winmail.dat in die niet te lezen is.</translation>
    </message>
    <message>
        <source>The mail names no sender.</source>
        <translation>De mail noemt geen afzender.</translation>
    </message>
    <message>
        <source>The mail names several senders.</source>
        <translation>De mail noemt meerdere afzenders.</translation>
    </message>
    <message>
        <source>The mail does not say when it was written.</source>
        <translation>De mail zegt niet wanneer ze is geschreven.</translation>
    </message>
    <message>
        <source>The mail&apos;s own date cannot be read.</source>
        <translation>De datum van de mail is niet te lezen.</translation>
    </message>
    <message>
        <source>The mail has no name of its own, so answers may not find it.</source>
        <translation>De mail heeft geen eigen kenmerk; antwoorden vinden haar misschien niet.</translation>
    </message>
    <message>
        <source>The mail has several names of its own.</source>
        <translation>De mail heeft meerdere eigen kenmerken.</translation>
    </message>
    <message>
        <source>Not all of its recipients are listed.</source>
        <translation>Niet alle ontvangers staan in de lijst.</translation>
    </message>
    <message>
        <source>Signed ({kind}). The signature was not checked.</source>
        <translation>Ondertekend ({kind}). De handtekening is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Signed as a whole ({kind}). It was not checked, and its words cannot be shown.</source>
        <translation>Als geheel ondertekend ({kind}). Niet gecontroleerd, en de tekst kan niet worden getoond.</translation>
    </message>
    <message>
        <source>Encrypted ({kind}). It cannot be shown here.</source>
        <translation>Versleuteld ({kind}). Kan hier niet worden getoond.</translation>
    </message>
    <message>
        <source>A program sent this: it is an automatic answer.</source>
        <translation>Dit is door een programma verstuurd: een automatisch antwoord.</translation>
    </message>
    <message>
        <source>A mail system sent this: something was not delivered.</source>
        <translation>Dit is door een mailsysteem verstuurd: er is iets niet bezorgd.</translation>
    </message>
    <message>
        <source>This went to a list.</source>
        <translation>Dit ging naar een lijst.</translation>
    </message>
    <message>
        <source>This is probably junk.</source>
        <translation>Dit is waarschijnlijk ongewenst.</translation>
    </message>
    <message>
        <source>Not delivered to {address}</source>
        <translation>Niet bezorgd bij {address}</translation>
    </message>
    <message>
        <source>Not delivered to {address}: {reason}</source>
        <translation>Niet bezorgd bij {address}: {reason}</translation>
    </message>
    <message>
        <source>Another program would open it.</source>
        <translation>Een ander programma zou het openen.</translation>
    </message>
    <message>
        <source>It is a web page: it may load things and ask for passwords.</source>
        <translation>Het is een webpagina: die kan dingen laden en om wachtwoorden vragen.</translation>
    </message>
    <message>
        <source>It is an archive: nobody has looked at what is inside.</source>
        <translation>Het is een archief: niemand heeft gekeken wat erin zit.</translation>
    </message>
    <message>
        <source>It is a program. Opened, it could do anything on this computer.</source>
        <translation>Het is een programma. Geopend kan het alles op deze computer doen.</translation>
    </message>
    <message>
        <source>It is a script. Opened, it could do anything on this computer.</source>
        <translation>Het is een script. Geopend kan het alles op deze computer doen.</translation>
    </message>
    <message>
        <source>It is a shortcut: it could start anything on this computer.</source>
        <translation>Het is een snelkoppeling: die kan van alles op deze computer starten.</translation>
    </message>
    <message>
        <source>It holds macros: opened, they could do anything on this computer.</source>
        <translation>Er zitten macro&apos;s in: geopend kunnen die alles op deze computer doen.</translation>
    </message>
    <message>
        <source>It is a disk image: what is inside escapes the usual checks.</source>
        <translation>Het is een schijfkopie: wat erin zit ontsnapt aan de gewone controles.</translation>
    </message>
    <message>
        <source>It is not what its name says. Such files are made to deceive.</source>
        <translation>Het is niet wat de naam zegt. Zulke bestanden zijn gemaakt om te misleiden.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>RecordedAboutMe</name>
    <message>
        <source>What is recorded about me</source>
        <translation>Wat over mij wordt vastgelegd</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Afdrukken of opslaan als PDF…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wie het ziet</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>What is recorded about {name}</source>
        <translation>Wat over {name} wordt vastgelegd</translation>
    </message>
    <message>
        <source>Made from the settings of this workspace on {day}.</source>
        <translation>Gemaakt uit de instellingen van deze werkruimte op {day}.</translation>
    </message>
    <message>
        <source>Not recorded: sound, keys, idle time and your screen. Nobody listens in unheard. No list ranks persons.</source>
        <translation>Niet vastgelegd: geluid, toetsen, stilzitten en je scherm. Niemand luistert ongemerkt mee. Geen lijst rangschikt personen.</translation>
    </message>
</context>
<context>
    <name>RecordedWords</name>
    <message>
        <source>Everybody who works here</source>
        <translation>Iedereen die hier werkt</translation>
    </message>
    <message>
        <source>Your contacts: when, with whom, outcome, reason, note, tasks and promises. Never kept: {kinds}</source>
        <translation>Je contacten: wanneer, met wie, resultaat, reden, notitie, taken en beloften. Nooit bewaard: {kinds}</translation>
    </message>
    <message>
        <source>The next colleague knows what was said and promised</source>
        <translation>De volgende collega weet wat is gezegd en beloofd</translation>
    </message>
    <message>
        <source>The facts for good; the words until they are removed for privacy</source>
        <translation>De feiten blijvend; de woorden tot ze voor privacy worden verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>Every wording of a note, who wrote it and when; later than %n hour(s) is marked</source>
        <translation>
            <numerusform>Elke versie van een notitie, wie haar schreef en wanneer; later dan %n uur wordt gemarkeerd</numerusform>
            <numerusform>Elke versie van een notitie, wie haar schreef en wanneer; later dan %n uur wordt gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>A note can be trusted, also by the customer it is about</source>
        <translation>Een notitie is te vertrouwen, ook door de klant over wie ze gaat</translation>
    </message>
    <message>
        <source>Seconds from the end of a contact to your log (wrap-up: {mode})</source>
        <translation>Seconden van het einde van een contact tot je vastlegging (nawerk: {mode})</translation>
    </message>
    <message>
        <source>Whether the program saves you time; a time-boxed wrap-up needs it</source>
        <translation>Of het programma je tijd bespaart; nawerk met een tijdslimiet heeft het nodig</translation>
    </message>
    <message>
        <source>Whether the program saves you time; meanwhile queues send no calls</source>
        <translation>Of het programma je tijd bespaart; ondertussen sturen wachtrijen geen gesprekken</translation>
    </message>
    <message>
        <source>You; others only as the figures below say</source>
        <translation>Jij; anderen alleen zoals de cijfers hieronder zeggen</translation>
    </message>
    <message>
        <source>Calls of your phone: number, when it rang, was answered and ended, who passed it on. No sound</source>
        <translation>Gesprekken van je telefoon: nummer, wanneer hij ging, werd opgenomen en eindigde, wie doorverbond. Geen geluid</translation>
    </message>
    <message>
        <source>A call is on the timeline also when nobody logged it</source>
        <translation>Een gesprek staat op de tijdlijn, ook als niemand het vastlegde</translation>
    </message>
    <message>
        <source>Your state (ready, talking, wrap-up, away, or a break: {reasons}), since when, your extension</source>
        <translation>Je status (klaar, in gesprek, nawerk, weg, of een pauze: {reasons}), sinds wanneer, je toestel</translation>
    </message>
    <message>
        <source>Calls go to who is free, colleagues see whom they can ask</source>
        <translation>Gesprekken gaan naar wie vrij is, collega&apos;s zien wie ze kunnen vragen</translation>
    </message>
    <message>
        <source>Until your next state; earlier ones are not kept</source>
        <translation>Tot je volgende status; eerdere worden niet bewaard</translation>
    </message>
    <message>
        <source>Which mail you have open, answer or have taken</source>
        <translation>Welke mail je open hebt, beantwoordt of hebt genomen</translation>
    </message>
    <message>
        <source>Nobody answers twice</source>
        <translation>Niemand antwoordt dubbel</translation>
    </message>
    <message>
        <source>While it lasts</source>
        <translation>Zolang het duurt</translation>
    </message>
    <message numerus="yes">
        <source>Customers&apos; answers how easy a contact with you was; each is asked once in %n day(s)</source>
        <translation>
            <numerusform>Antwoorden van klanten hoe makkelijk een contact met jou was; ieder wordt eens in %n dag gevraagd</numerusform>
            <numerusform>Antwoorden van klanten hoe makkelijk een contact met jou was; ieder wordt eens in %n dagen gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type and have not said yet, on this computer; mails you write, for your other desks</source>
        <translation>Wat je typt en nog niet hebt verstuurd, op deze computer; mails die je schrijft, voor je andere werkplekken</translation>
    </message>
    <message>
        <source>Nothing is lost when the power fails</source>
        <translation>Er gaat niets verloren als de stroom uitvalt</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Alleen jij</translation>
    </message>
    <message numerus="yes">
        <source>Until it is said or thrown away; forgotten words %n day(s)</source>
        <translation>
            <numerusform>Tot het is gezegd of weggegooid; vergeten woorden %n dag</numerusform>
            <numerusform>Tot het is gezegd of weggegooid; vergeten woorden %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>That you checked who a customer is, how, and the result; never the answers</source>
        <translation>Dat je controleerde wie een klant is, hoe, en de uitkomst; nooit de antwoorden</translation>
    </message>
    <message>
        <source>Nobody hears what is not theirs</source>
        <translation>Niemand hoort wat niet voor hen is</translation>
    </message>
    <message>
        <source>What is hard for customers is found and mended</source>
        <translation>Wat voor klanten lastig is, wordt gevonden en verbeterd</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Which customer you look at or write to</source>
        <translation>Welke klant je bekijkt of aan wie je schrijft</translation>
    </message>
    <message>
        <source>Which customer you look at is not told to anybody</source>
        <translation>Welke klant je bekijkt wordt aan niemand verteld</translation>
    </message>
    <message>
        <source>Two do not begin the same</source>
        <translation>Geen twee mensen beginnen aan hetzelfde</translation>
    </message>
    <message>
        <source>While it lasts, and half a minute; earlier ones are not kept</source>
        <translation>Zolang het duurt, en een halve minuut; eerdere worden niet bewaard</translation>
    </message>
    <message>
        <source>Customers are not asked how easy a contact was; answers that were imported or given before stay</source>
        <translation>Klanten wordt niet gevraagd hoe makkelijk een contact was; antwoorden die geïmporteerd of eerder gegeven zijn, blijven staan</translation>
    </message>
    <message>
        <source>Reviews of your contacts, what you say to them, and how a dispute ended</source>
        <translation>Beoordelingen van je contacten, wat je erop zegt, en hoe een bezwaar afliep</translation>
    </message>
    <message>
        <source>Coaching; only contacts that were drawn count in a figure</source>
        <translation>Begeleiding; alleen gelote contacten tellen mee in een cijfer</translation>
    </message>
    <message>
        <source>You, and those who lead; never a customer</source>
        <translation>Jij, en wie leiding geeft; nooit een klant</translation>
    </message>
    <message>
        <source>That you read a restricted entry of somebody else, once an hour each, and what you export</source>
        <translation>Dat je een afgeschermd item van een ander las, elk eens per uur, en wat je exporteert</translation>
    </message>
    <message>
        <source>Customers are protected from curiosity</source>
        <translation>Klanten worden beschermd tegen nieuwsgierigheid</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Of everything you do: what kind, when, at which desk, about which entries; never the words</source>
        <translation>Van alles wat je doet: wat voor soort, wanneer, aan welk bureau, over welke items; nooit de woorden</translation>
    </message>
    <message>
        <source>Nothing can be changed unseen</source>
        <translation>Niets kan ongemerkt worden veranderd</translation>
    </message>
    <message>
        <source>Nobody: it is off</source>
        <translation>Niemand: het staat uit</translation>
    </message>
    <message>
        <source>Only of the team as a whole</source>
        <translation>Alleen van het team als geheel</translation>
    </message>
    <message>
        <source>You and your lead</source>
        <translation>Jij en je teamleider</translation>
    </message>
    <message>
        <source>Decided by {name} on {day}, reference {reference}</source>
        <translation>Besloten door {name} op {day}, kenmerk {reference}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Figure: {name}</source>
        <translation>Cijfer: {name}</translation>
    </message>
    <message>
        <source>Nobody has decided about it</source>
        <translation>Niemand heeft erover besloten</translation>
    </message>
    <message>
        <source>Reckoned from what stands above; nothing more is kept for it</source>
        <translation>Berekend uit wat hierboven staat; er wordt niets extra&apos;s voor bewaard</translation>
    </message>
    <message>
        <source>For good: the program deletes nothing by itself</source>
        <translation>Blijvend: het programma wist niets uit zichzelf</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>wrap-up</comment>
        <translation>vrij</translation>
    </message>
    <message>
        <source>mandatory</source>
        <comment>wrap-up</comment>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>time-boxed</source>
        <comment>wrap-up</comment>
        <translation>met tijdslimiet</translation>
    </message>
    <message>
        <source>of a fixed length</source>
        <comment>wrap-up</comment>
        <translation>van een vaste duur</translation>
    </message>
    <message>
        <source>quality score of reviews</source>
        <translation>kwaliteitsscore van beoordelingen</translation>
    </message>
    <message>
        <source>how easy customers found it</source>
        <translation>hoe makkelijk klanten het vonden</translation>
    </message>
    <message>
        <source>solved in one contact</source>
        <translation>opgelost in één contact</translation>
    </message>
    <message>
        <source>customers who did not ask again within a week</source>
        <translation>klanten die binnen een week niet opnieuw vroegen</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>nagekomen beloften</translation>
    </message>
    <message>
        <source>follow-ups on time</source>
        <translation>opvolgingen op tijd</translation>
    </message>
    <message>
        <source>facts asked although they were known</source>
        <translation>gegevens gevraagd die al bekend waren</translation>
    </message>
    <message>
        <source>wrap-up time</source>
        <translation>nawerktijd</translation>
    </message>
    <message>
        <source>contacts per hour</source>
        <translation>contacten per uur</translation>
    </message>
    <message>
        <source>disputes won</source>
        <translation>gewonnen bezwaren</translation>
    </message>
</context>
<context>
    <name>RecordingChip</name>
    <message>
        <source>Phone events recorded</source>
        <translation>Telefoongebeurtenissen opgenomen</translation>
    </message>
    <message>
        <source>The events of the phone are recorded. Press to stop.</source>
        <translation>De gebeurtenissen van de telefoon worden opgenomen. Druk om te stoppen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The recording has ended: {path}</source>
        <translation>De opname is klaar: {path}</translation>
    </message>
    <message>
        <source>What the phone tells is recorded without numbers and names into {path}. No sound is recorded.</source>
        <translation>Wat de telefoon meldt wordt zonder nummers en namen opgenomen in {path}. Er wordt geen geluid opgenomen.</translation>
    </message>
    <message>
        <source>What the phone tells is recorded, with numbers and names, into {path}. No sound is recorded.</source>
        <translation>Wat de telefoon meldt wordt met nummers en namen opgenomen in {path}. Er wordt geen geluid opgenomen.</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>Remove words for privacy</source>
        <translation>Woorden verwijderen voor privacy</translation>
    </message>
    <message>
        <source>Remove the words for good</source>
        <translation>Woorden voorgoed verwijderen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Why? Choose a reason</source>
        <translation>Waarom? Kies een reden</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Meer over de reden</translation>
    </message>
    <message>
        <source>More about it, without the removed words; it stays readable</source>
        <translation>Meer erover, zonder de verwijderde woorden; dit blijft leesbaar</translation>
    </message>
    <message>
        <source>I know that removed words never come back</source>
        <translation>Ik weet dat verwijderde woorden nooit terugkomen</translation>
    </message>
    <message>
        <source>The words go, with the mail and its attachments, the search and the facts made of them. That they existed, who removed them, when and why stays, and is proved. Copies made before are not reached: backups, exports and the mail server.</source>
        <translation>De woorden verdwijnen, met de mail en haar bijlagen, uit de zoekfunctie en uit de feiten die eruit zijn gemaakt. Dat ze bestonden, wie ze verwijderde, wanneer en waarom blijft staan en is bewezen. Kopieën van eerder worden niet bereikt: back-ups, exports en de mailserver.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Your words</source>
        <translation>Jouw tekst</translation>
    </message>
    <message>
        <source>Meanwhile somebody wrote:</source>
        <translation>Intussen schreef iemand anders:</translation>
    </message>
    <message>
        <source>The words of somebody else</source>
        <translation>De tekst van iemand anders</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Loslaten…</translation>
    </message>
    <message>
        <source>Let go for good? Its words are then gone.</source>
        <translation>Voorgoed loslaten? De tekst is dan weg.</translation>
    </message>
    <message>
        <source>Yes, let go</source>
        <translation>Ja, loslaten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>No reminder is waiting</source>
        <translation>Er wacht geen herinnering</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Toon alle opvolgingen</translation>
    </message>
    <message>
        <source>{title} · {when}</source>
        <translation>{title} · {when}</translation>
    </message>
    <message>
        <source>{name}: {title} · {when}</source>
        <translation>{name}: {title} · {when}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of the rows</source>
        <translation>Wat er van de rijen is geworden</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were rejected; the rest is in.</source>
        <translation>
            <numerusform>%n rij is geweigerd; de rest staat erin.</numerusform>
            <numerusform>%n rijen zijn geweigerd; de rest staat erin.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie with their reasons in {names}. Mend them there and import that file.</source>
        <translation>Ze staan met hun reden in {names}. Verbeter ze daar en importeer dat bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows went in and look wrong:</source>
        <translation>
            <numerusform>%n rij is overgenomen en lijkt niet te kloppen:</numerusform>
            <numerusform>%n rijen zijn overgenomen en lijken niet te kloppen:</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, regel {line}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>interval (95%)</source>
        <translation>interval (95%)</translation>
    </message>
    <message>
        <source>middle half of the team</source>
        <translation>middelste helft van het team</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n beoordeling</numerusform>
            <numerusform>%n beoordelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores of reviews that count</source>
        <translation>Scores van beoordelingen die meetellen</translation>
    </message>
    <message>
        <source>median {score}</source>
        <translation>mediaan {score}</translation>
    </message>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Contacten per weekdag en uur</translation>
    </message>
    <message>
        <source>The darker, the more contacts in the period</source>
        <translation>Hoe donkerder, hoe meer contacten in de periode</translation>
    </message>
    <message>
        <source>Why customers contacted us</source>
        <translation>Waarom klanten contact opnamen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>of these avoidable</source>
        <translation>waarvan vermijdbaar</translation>
    </message>
    <message>
        <source>{n}, {avoidable} avoidable</source>
        <translation>{n}, {avoidable} vermijdbaar</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Service of one person</source>
        <translation>Service van één persoon</translation>
    </message>
    <message>
        <source>Service of a team</source>
        <translation>Service van een team</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Gemaakt op {moment} door {name}</translation>
    </message>
    <message>
        <source>Each figure has its n (how many contacts or answers are in it) and the interval in which the true value lies with 95% certainty. Of a person, below n = {fewest} only n is said.</source>
        <translation>Bij elk cijfer staan n (hoeveel contacten of antwoorden erin zitten) en het interval waarin de werkelijke waarde met 95% zekerheid ligt. Van een persoon staat er onder n = {fewest} alleen n.</translation>
    </message>
    <message>
        <source>A person is shown beside their own past and the middle half of their team, never beside a person.</source>
        <translation>Een persoon staat naast het eigen verleden en de middelste helft van het team, nooit naast een ander.</translation>
    </message>
    <message>
        <source>No figure is switched on for this report. Which are shown is decided in the settings.</source>
        <translation>Voor dit rapport is geen cijfer ingeschakeld. Welke er getoond worden, staat in de instellingen.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%-interval</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Team’s middle</source>
        <translation>Midden van team</translation>
    </message>
    <message numerus="yes">
        <source>Before: the %n days right before.</source>
        <translation>
            <numerusform>Ervoor: de %n dag direct ervoor.</numerusform>
            <numerusform>Ervoor: de %n dagen direct ervoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Week voor week</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Geen in deze periode.</translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation>Contact van</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How it was chosen</source>
        <translation>Hoe gekozen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the audit.</source>
        <translation>
            <numerusform>Nog %n staat in de audit.</numerusform>
            <numerusform>Nog %n staan in de audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown since the decision of {day}: {reference}</source>
        <translation>Getoond sinds het besluit van {day}: {reference}</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>Hoe elk cijfer tot stand komt</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>wk {number}</source>
        <translation>wk {number}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{value} ({interval}), n = {n}</source>
        <translation>{value} ({interval}), n = {n}</translation>
    </message>
    <message>
        <source>n = {n}, too few</source>
        <translation>n = {n}, te weinig</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden vermeld</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>nog niet geopend</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>upheld after a dispute</source>
        <translation>gehandhaafd na betwisting</translation>
    </message>
    <message>
        <source>changed after a dispute</source>
        <translation>gewijzigd na betwisting</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>geloot</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>after a complaint</source>
        <translation>na een klacht</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Kwaliteitsscore</translation>
    </message>
    <message>
        <source>Ease for the customer (CES)</source>
        <translation>Gemak voor de klant (CES)</translation>
    </message>
    <message>
        <source>Resolved in one contact</source>
        <translation>In één contact opgelost</translation>
    </message>
    <message>
        <source>Not back within a week</source>
        <translation>Niet terug binnen een week</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Beloften nagekomen</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Opvolgingen op tijd</translation>
    </message>
    <message>
        <source>Asked again what was known</source>
        <translation>Opnieuw gevraagd wat bekend was</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Afrondtijd</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>Contacten per uur</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Betwistingen gewonnen</translation>
    </message>
    <message>
        <source>Mean score, 0 to 100, of reviews of contacts that a draw chose. Reviews that are not opened yet or are disputed, and reviews of chosen contacts, are not in it.</source>
        <translation>Gemiddelde score, 0 tot 100, van beoordelingen van contacten die de loting koos. Beoordelingen die nog niet geopend zijn of betwist worden, en die van gekozen contacten, tellen niet mee.</translation>
    </message>
    <message>
        <source>Mean answer of customers, 1 to 7, to how easy it was to be helped; 7 is very easy.</source>
        <translation>Gemiddeld antwoord van klanten, 1 tot 7, op hoe gemakkelijk ze geholpen werden; 7 is heel gemakkelijk.</translation>
    </message>
    <message>
        <source>Share of resolved cases that had one contact only.</source>
        <translation>Aandeel van de opgeloste zaken met maar één contact.</translation>
    </message>
    <message>
        <source>Share of cases after whose first contact the customer asked nothing more within seven days.</source>
        <translation>Aandeel van de zaken waarbij de klant na het eerste contact zeven dagen lang niets meer vroeg.</translation>
    </message>
    <message>
        <source>Share of promises to customers that were kept by their time.</source>
        <translation>Aandeel van de beloften aan klanten die op hun tijd zijn nagekomen.</translation>
    </message>
    <message>
        <source>Share of follow-ups done within an hour after they were due, or before.</source>
        <translation>Aandeel van de opvolgingen die voor hun tijd of hoogstens een uur erna gedaan zijn.</translation>
    </message>
    <message>
        <source>Share of contacts in which a customer was asked something that was known already. Less is better.</source>
        <translation>Aandeel van de contacten waarin een klant iets gevraagd werd dat al bekend was. Minder is beter.</translation>
    </message>
    <message>
        <source>Mean time from the end of a contact until it was logged. Less is better.</source>
        <translation>Gemiddelde tijd van het einde van een contact tot het vastgelegd was. Minder is beter.</translation>
    </message>
    <message>
        <source>Contacts per hour, from the first contact of a day to its last. It says how busy it was, not how well it was done.</source>
        <translation>Contacten per uur, van het eerste contact van een dag tot het laatste. Het zegt hoe druk het was, niet hoe goed het ging.</translation>
    </message>
    <message>
        <source>Share of decided disputes of reviews after which the marks were changed.</source>
        <translation>Aandeel van de besliste betwistingen waarna de beoordeling gewijzigd is.</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>Hoe ver het rapport is</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>It is being made; you can go on working.</source>
        <translation>Het wordt gemaakt; je kunt gewoon doorwerken.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are in {name}</source>
        <translation>
            <numerusform>%n pagina staat in {name}</numerusform>
            <numerusform>%n pagina’s staan in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was left.</source>
        <translation>Gestopt: er is niets achtergebleven.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>Zelf gekozen dagen</translation>
    </message>
    <message>
        <source>Me: {name}</source>
        <translation>Ik: {name}</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Figures with n and interval, charts and reviews, as a PDF to print or to keep. What is switched off is not in it, and no person stands beside another. The audit&apos;s ledger says who made it.</source>
        <translation>Cijfers met n en interval, grafieken en beoordelingen, als pdf om af te drukken of te bewaren. Wat uitgeschakeld is, staat er niet in, en niemand staat naast een ander. Het logboek van de audit zegt wie het maakte.</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>Restart AgentDesk</source>
        <translation>AgentDesk opnieuw starten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>You are talking. Restart after the call; your notes are safe meanwhile.</source>
        <translation>Je bent in gesprek. Start opnieuw na het gesprek; je notities zijn intussen veilig.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>contact of {moment}</source>
        <translation>contact van {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>door {name}</translation>
    </message>
    <message>
        <source>by {name}, {moment}</source>
        <translation>door {name}, {moment}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Choose a contact to read and score it, or let one be drawn.</source>
        <translation>Kies een contact om te lezen en te beoordelen, of laat er een trekken.</translation>
    </message>
    <message>
        <source>Feedback to the agent</source>
        <translation>Terugkoppeling aan de medewerker</translation>
    </message>
    <message>
        <source>What went well, and one thing to do differently</source>
        <translation>Wat goed ging, en één ding om anders te doen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>This is your own contact: nobody reviews their own. Another lead does.</source>
        <translation>Dit is je eigen contact: niemand beoordeelt het eigen. Een andere leidinggevende doet dat.</translation>
    </message>
    <message>
        <source>Leads calibrate on this contact: until that is closed it cannot be reviewed.</source>
        <translation>Teamleiders kalibreren op dit contact: tot dat klaar is kan het niet worden beoordeeld.</translation>
    </message>
    <message>
        <source>{name} saved a review of this contact while you were at it. Nothing was overwritten: yours is kept on this computer until you let it go.</source>
        <translation>{name} sloeg een beoordeling van dit contact op terwijl je bezig was. Er is niets overschreven: de jouwe is op deze computer bewaard totdat je die loslaat.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Show mine</source>
        <translation>De mijne tonen</translation>
    </message>
    <message>
        <source>Let mine go</source>
        <translation>De mijne loslaten</translation>
    </message>
    <message>
        <source>Your review is safe on this computer and goes to the workspace as soon as it can.</source>
        <translation>Je beoordeling is veilig op deze computer en gaat naar de werkruimte zodra het kan.</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Wat je eerder typte staat er nog.</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, versie {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have no mark yet. 0 says: not applicable.</source>
        <translation>
            <numerusform>%n criterium is nog niet beoordeeld. 0 zegt: niet van toepassing.</numerusform>
            <numerusform>%n criteria zijn nog niet beoordeeld. 0 zegt: niet van toepassing.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{criterion}” makes the whole score 0. Say in a remark what happened, then save.</source>
        <translation>“{criterion}” maakt de hele score 0. Zeg in een opmerking wat er gebeurde en sla dan op.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>De andere tonen</translation>
    </message>
</context>
<context>
    <name>ReviewsBrowser</name>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Choose a review: it stands here, and you may answer it.</source>
        <translation>Kies een beoordeling: ze staat dan hier, en je kunt erop antwoorden.</translation>
    </message>
    <message>
        <source>There is no review like that.</source>
        <translation>Zo&apos;n beoordeling is er niet.</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <source>Which reviews</source>
        <translation>Welke beoordelingen</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle beoordelingen</translation>
    </message>
    <message>
        <source>Decide the dispute</source>
        <translation>Over de betwisting beslissen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Disputed. A second lead decides: not who gave the review, and not whom it is about.</source>
        <translation>Betwist. Een tweede leidinggevende beslist: niet wie beoordeelde, en niet over wie het gaat.</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Subject (may stay empty)</source>
        <translation>Onderwerp (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Reden van de verbetering</translation>
    </message>
    <message>
        <source>Why is it corrected? (may stay empty; it stands in the history)</source>
        <translation>Waarom wordt het verbeterd? (mag leeg blijven; het staat in de geschiedenis)</translation>
    </message>
    <message>
        <source>Keep the other text</source>
        <translation>De andere tekst houden</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Notitie verbeteren</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Verbetering bewaren</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Wat je eerder typte staat hier nog.</translation>
    </message>
    <message>
        <source>Someone else corrected this note</source>
        <translation>Iemand anders heeft deze notitie verbeterd</translation>
    </message>
    <message>
        <source>Save my text</source>
        <translation>Mijn tekst bewaren</translation>
    </message>
    <message>
        <source>{name} corrected it {moment}. Both texts are kept; change yours as you like, then choose.</source>
        <translation>{name} verbeterde haar {moment}. Beide teksten zijn bewaard; pas de jouwe aan zoals je wilt en kies dan.</translation>
    </message>
    <message>
        <source>the note as it stands</source>
        <translation>de notitie zoals ze nu is</translation>
    </message>
    <message>
        <source>the note as it stands ({name}, {moment})</source>
        <translation>de notitie zoals ze nu is ({name}, {moment})</translation>
    </message>
    <message>
        <source>the text of {name}, {moment}</source>
        <translation>de tekst van {name}, {moment}</translation>
    </message>
    <message>
        <source>What changes, compared with</source>
        <translation>Wat er verandert ten opzichte van</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Number withheld</source>
        <translation>Nummer verborgen</translation>
    </message>
</context>
<context>
    <name>RoleNews</name>
    <message>
        <source>An administrator has switched your login off. What you typed is kept on this computer.</source>
        <translation>Een beheerder heeft je aanmelding uitgezet. Wat je typte is bewaard op deze computer.</translation>
    </message>
    <message>
        <source>Your login works again.</source>
        <translation>Je aanmelding werkt weer.</translation>
    </message>
    <message>
        <source>You are an administrator now.</source>
        <translation>Je bent nu beheerder.</translation>
    </message>
    <message>
        <source>You are a team lead now.</source>
        <translation>Je bent nu teamleider.</translation>
    </message>
    <message>
        <source>You are in the team {team} now.</source>
        <translation>Je zit nu in het team {team}.</translation>
    </message>
    <message>
        <source>You are no administrator any more; those pages are closed. What you typed is kept.</source>
        <translation>Je bent geen beheerder meer; die pagina&apos;s zijn gesloten. Wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>You lead no team any more; the leads&apos; pages are closed. What you typed is kept.</source>
        <translation>Je leidt geen team meer; de pagina&apos;s voor leiders zijn gesloten. Wat je typte is bewaard.</translation>
    </message>
</context>
<context>
    <name>SavingChip</name>
    <message>
        <source>What you log is safe on this computer first, and goes to the workspace as soon as it can.</source>
        <translation>Wat je vastlegt staat eerst veilig op deze computer en gaat zo snel mogelijk naar de werkruimte.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Workspace damaged</source>
        <translation>Werkruimte beschadigd</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Geen werkruimte</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n vraagt je aandacht</numerusform>
            <numerusform>%n vragen je aandacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting since {time}</source>
        <translation>
            <numerusform>%n wacht sinds {time}</numerusform>
            <numerusform>%n wachten sinds {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline sinds {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>%n bewaren</numerusform>
            <numerusform>%n bewaren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Contact logged: {outcome}</source>
        <translation>Contact vastgelegd: {outcome}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Gesprek {number}</translation>
    </message>
    <message>
        <source>Corrected note</source>
        <translation>Verbeterde notitie</translation>
    </message>
    <message>
        <source>Withdrawn entry</source>
        <translation>Ingetrokken regel</translation>
    </message>
    <message>
        <source>Entry given to another customer</source>
        <translation>Regel aan een andere klant gegeven</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Closed follow-up</source>
        <translation>Afgesloten opvolging</translation>
    </message>
    <message>
        <source>Handed over follow-up</source>
        <translation>Overgedragen opvolging</translation>
    </message>
    <message>
        <source>Question to a colleague</source>
        <translation>Vraag aan een collega</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Fact about the customer</source>
        <translation>Feit over de klant</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Review of a contact</source>
        <translation>Beoordeling van een contact</translation>
    </message>
    <message>
        <source>Answer to a review</source>
        <translation>Antwoord op een beoordeling</translation>
    </message>
    <message>
        <source>Decision on a dispute</source>
        <translation>Beslissing over een betwisting</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorekaart</translation>
    </message>
    <message>
        <source>A change you made</source>
        <translation>Een wijziging van jou</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Choose a folder and add…</source>
        <translation>Map kiezen en toevoegen…</translation>
    </message>
    <message>
        <source>Folder the files go to</source>
        <translation>Map waar de bestanden komen</translation>
    </message>
    <message>
        <source>Report about the team {name}</source>
        <translation>Rapport over het team {name}</translation>
    </message>
    <message>
        <source>Report about {name}</source>
        <translation>Rapport over {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Nothing is written by itself yet.</source>
        <translation>Er wordt nog niets vanzelf geschreven.</translation>
    </message>
    <message>
        <source>{table}, each day at {time}, {form}</source>
        <translation>{table}, elke dag om {time}, {form}</translation>
    </message>
    <message>
        <source>{table}, Mondays at {time}, {form}</source>
        <translation>{table}, maandags om {time}, {form}</translation>
    </message>
    <message>
        <source>{table}, the first of the month at {time}, {form}</source>
        <translation>{table}, de eerste van de maand om {time}, {form}</translation>
    </message>
    <message>
        <source>Next: {due}.</source>
        <translation>Volgende: {due}.</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Het wordt geschreven.</translation>
    </message>
    <message>
        <source>Due {when}: {why} It is tried again by itself.</source>
        <translation>Gepland {when}: {why} Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Last: due {when} and made up {late}. Next: {due}.</source>
        <translation>Laatst: verwacht {when} en ingehaald {late}. Volgende: {due}.</translation>
    </message>
    <message>
        <source>Last: {when}. Next: {due}.</source>
        <translation>Laatst: {when}. Volgende: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>Last: %n rows, due {when} and made up {late}. Next: {due}.</source>
        <translation>
            <numerusform>Laatst: %n rij, gepland {when} en ingehaald {late}. Volgende: {due}.</numerusform>
            <numerusform>Laatst: %n rijen, gepland {when} en ingehaald {late}. Volgende: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last: %n rows, {when}. Next: {due}.</source>
        <translation>
            <numerusform>Laatst: %n rij, {when}. Volgende: {due}.</numerusform>
            <numerusform>Laatst: %n rijen, {when}. Volgende: {due}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie keek</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Het logboek</translation>
    </message>
    <message>
        <source>Written by themselves</source>
        <translation>Vanzelf geschreven</translation>
    </message>
    <message>
        <source>Tables and reports that a worker or an administrator&apos;s open desk writes into a folder, over the day, week or month before. Missed times are made up, and each file stands in the ledger. A report about a person is made as a lead of theirs sees them: choose a folder that only their leads read.</source>
        <translation>Tabellen en rapporten die een worker of het open bureau van een beheerder in een map zet, over de dag, week of maand ervoor. Gemiste keren worden ingehaald, en elk bestand staat in het logboek. Een rapport over een persoon wordt gemaakt zoals diens teamleider die ziet: kies een map die alleen hun teamleiders lezen.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Maandags</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>De eerste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Soort bestand</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Attach the selected words of the note (Q)</source>
        <translation>Gekozen woorden uit de notitie aanhalen (Q)</translation>
    </message>
    <message>
        <source>What this criterion asks (G)</source>
        <translation>Wat dit criterium vraagt (G)</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Score {score} van 100</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>Waarom {score}?</translation>
    </message>
    <message>
        <source>Why {score} so far?</source>
        <translation>Waarom tot nu toe {score}?</translation>
    </message>
    <message>
        <source>Remark on “{criterion}”</source>
        <translation>Opmerking bij ‘{criterion}’</translation>
    </message>
    <message>
        <source>Enter: write · Q: words · G: what it asks</source>
        <translation>Enter: schrijven · Q: woorden · G: uitleg</translation>
    </message>
    <message>
        <source>Nothing more is written about this criterion.</source>
        <translation>Over dit criterium staat verder niets.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search customer, order, phone number or /note</source>
        <translation>Zoek klant, order, telefoonnummer of /notitie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter open  ·  Ctrl+Enter give the call to it  ·  / search notes  ·  Esc back</source>
        <translation>↑ ↓ kiezen  ·  Enter openen  ·  Ctrl+Enter gesprek toewijzen  ·  / notities  ·  Esc terug</translation>
    </message>
    <message>
        <source>Type words from a note</source>
        <translation>Typ woorden uit een notitie</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Geen notitie bevat deze woorden.</translation>
    </message>
    <message>
        <source>Looking for similar names…</source>
        <translation>Zoeken naar namen die erop lijken…</translation>
    </message>
    <message>
        <source>Type a name, a phone number, an e-mail, an order or a postcode with house number.</source>
        <translation>Typ een naam, telefoonnummer, e-mailadres, order of postcode met huisnummer.</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>A sender that signs its calls is heard only when the secret it signs with is known here.</source>
        <translation>Een afzender die zijn oproepen ondertekent, wordt alleen gehoord als zijn geheim hier bekend is.</translation>
    </message>
    <message>
        <source>Sender that signs its calls</source>
        <translation>Afzender die zijn oproepen ondertekent</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Zijn geheim</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Geheim bewaren</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Zoals bewaard in de sleutelbos</translation>
    </message>
    <message>
        <source>None yet: its calls are turned away</source>
        <translation>Nog geen: zijn oproepen worden geweigerd</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Next section of a page</source>
        <translation>Volgend deel van een pagina</translation>
    </message>
    <message>
        <source>Section before on a page</source>
        <translation>Vorig deel van een pagina</translation>
    </message>
</context>
<context>
    <name>SentChoice</name>
    <message>
        <source>As the server marks it: {folder}</source>
        <translation>Zoals de server hem markeert: {folder}</translation>
    </message>
    <message>
        <source>As the server marks it</source>
        <translation>Zoals de server hem markeert</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>How TLS begins: {server}</source>
        <translation>Hoe TLS begint: {server}</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Another language begins at the next start.</source>
        <translation>Een andere taal gaat in bij de volgende start.</translation>
    </message>
    <message>
        <source>What you chose begins at the next start.</source>
        <translation>Wat je koos, begint bij de volgende start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Deze werkplek</translation>
    </message>
    <message>
        <source>A desk phone, started and ended by hand</source>
        <translation>Vaste telefoon, met de hand bediend</translation>
    </message>
    <message>
        <source>A softphone, in this program</source>
        <translation>Een softphone, in dit programma</translation>
    </message>
    <message>
        <source>A phone that pushes its calls to this computer</source>
        <translation>Een telefoon die zijn gesprekken aan deze computer meldt</translation>
    </message>
    <message>
        <source>A phone of an Asterisk system</source>
        <translation>Een telefoon van een Asterisk-centrale</translation>
    </message>
    <message>
        <source>A FRITZ!Box</source>
        <translation>Een FRITZ!Box</translation>
    </message>
    <message>
        <source>The simulator, for training</source>
        <translation>De simulator, om te oefenen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Another phone begins at the next start.</source>
        <translation>Een andere telefoon gaat in bij de volgende start.</translation>
    </message>
    <message>
        <source>Mask numbers, addresses and amounts</source>
        <translation>Nummers, adressen en bedragen maskeren</translation>
    </message>
    <message>
        <source>Hide them wholly</source>
        <translation>Helemaal verbergen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Until the caller is checked</source>
        <translation>Tot de beller is gecontroleerd</translation>
    </message>
    <message>
        <source>Also outside the window</source>
        <translation>Ook buiten het venster</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>While you talk, reminders are silent.</source>
        <translation>Tijdens een gesprek zijn herinneringen stil.</translation>
    </message>
    <message>
        <source>This computer has no keyring: what waits for the workspace lies here unencrypted. “agentdesk doctor” says how to choose a place for the key.</source>
        <translation>Deze computer heeft geen sleutelbos: wat op de werkruimte wacht, staat hier onversleuteld. “agentdesk doctor” zegt hoe je een plaats voor de sleutel kiest.</translation>
    </message>
    <message>
        <source>This workspace, for everybody</source>
        <translation>Deze werkruimte, voor iedereen</translation>
    </message>
    <message>
        <source>An administrator sets what is for everybody.</source>
        <translation>Een beheerder stelt in wat voor iedereen geldt.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Within a time</source>
        <translation>Binnen een tijd</translation>
    </message>
    <message>
        <source>A fixed time</source>
        <translation>Een vaste tijd</translation>
    </message>
    <message>
        <source>Wrap-up after a contact</source>
        <translation>Afronden na een contact</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time for the wrap-up</source>
        <translation>Tijd voor het afronden</translation>
    </message>
    <message>
        <source>For the two that have a time.</source>
        <translation>Voor de twee met een tijd.</translation>
    </message>
    <message>
        <source>One word a line. A fact with such a name is refused; card and citizen numbers always are.</source>
        <translation>Eén woord per regel. Een feit met zo’n naam wordt geweigerd; kaartnummers en BSN altijd.</translation>
    </message>
    <message>
        <source>Never keep</source>
        <translation>Nooit bewaren</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Bewaren voor iedereen</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Decide about a contested note</source>
        <translation>Beslissen over een betwiste notitie</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The note, to be put in other words</source>
        <translation>De notitie, om anders te verwoorden</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why is it decided so? The customer may ask.</source>
        <translation>Waarom is zo beslist? De klant kan ernaar vragen.</translation>
    </message>
    <message>
        <source>to be decided by {day}</source>
        <translation>te beslissen vóór {day}</translation>
    </message>
    <message>
        <source>The customer says: “{words}”</source>
        <translation>De klant zegt: “{words}”</translation>
    </message>
    <message>
        <source>The note gets other words; the old ones stay in its history</source>
        <translation>De notitie krijgt andere woorden; de oude blijven in de geschiedenis</translation>
    </message>
    <message>
        <source>The note loses its words for good; that it existed stays proved</source>
        <translation>De notitie verliest haar woorden voorgoed; dat ze bestond blijft bewezen</translation>
    </message>
    <message>
        <source>The note stays, with the customer&apos;s words under it</source>
        <translation>De notitie blijft, met de woorden van de klant eronder</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Keep on this computer, in its keyring</source>
        <translation>Op deze computer bewaren, in de sleutelbos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Andere gebruiker</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
</context>
<context>
    <name>SpeaksForDialog</name>
    <message>
        <source>Who speaks for the customer?</source>
        <translation>Wie spreekt namens de klant?</translation>
    </message>
    <message>
        <source>Record who speaks</source>
        <translation>Vastleggen wie er spreekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Wie dat is</translation>
    </message>
    <message>
        <source>{name} · spoke before: {known}</source>
        <translation>{name} · sprak eerder: {known}</translation>
    </message>
    <message>
        <source>May decide for the customer (mandate)</source>
        <translation>Mag voor de klant beslissen (machtiging)</translation>
    </message>
</context>
<context>
    <name>StackStrip</name>
    <message>
        <source>Withheld</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What became of it</source>
        <translation>Hoe het verder ging</translation>
    </message>
    <message>
        <source>{name} reviewed, {moment}</source>
        <translation>{name} beoordeelde, {moment}</translation>
    </message>
    <message>
        <source>{name} opened it, {moment}</source>
        <translation>{name} opende het, {moment}</translation>
    </message>
    <message>
        <source>{name} agreed, {moment}</source>
        <translation>{name} ging akkoord, {moment}</translation>
    </message>
    <message>
        <source>{name} disputed, {moment}</source>
        <translation>{name} betwistte, {moment}</translation>
    </message>
    <message>
        <source>{name} decided: it stands, {moment}</source>
        <translation>{name} besliste: het blijft staan, {moment}</translation>
    </message>
    <message>
        <source>{name} decided: other marks, {moment}</source>
        <translation>{name} besliste: andere beoordeling, {moment}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>The text is too long: only its beginning is shown.</source>
        <translation>De tekst is te lang: alleen het begin wordt getoond.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>≥ {count}</source>
        <translation>≥ {count}</translation>
    </message>
    <message>
        <source>of the newest {count}</source>
        <translation>van de nieuwste {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>van {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n betwist</numerusform>
            <numerusform>%n betwist</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Only those nobody has reviewed</source>
        <translation>Alleen wat niemand heeft beoordeeld</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Beloften gebroken</translation>
    </message>
    <message>
        <source>Only contacts with a broken promise</source>
        <translation>Alleen contacten met een gebroken belofte</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Betwiste notities</translation>
    </message>
    <message>
        <source>Only notes a customer contests</source>
        <translation>Alleen notities die een klant betwist</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>For example the number of the works council&apos;s decision</source>
        <translation>Bijvoorbeeld het nummer van het besluit van de ondernemingsraad</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wie het ziet</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Dag van het besluit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Enter a decision</source>
        <translation>Een besluit invoeren</translation>
    </message>
    <message>
        <source>Enter the decision</source>
        <translation>Besluit invoeren</translation>
    </message>
    <message>
        <source>It stays in the history with your name. Everybody it concerns can read it.</source>
        <translation>Het blijft met je naam in de geschiedenis. Iedereen die het aangaat kan het lezen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>{figure}: {before} → {after}</source>
        <translation>{figure}: {before} → {after}</translation>
    </message>
    <message>
        <source>From then on nobody sees it, neither of a team nor of a person.</source>
        <translation>Daarna ziet niemand het, niet van een team en niet van een persoon.</translation>
    </message>
    <message>
        <source>From then on leads and administrators see it of whole teams; of no person.</source>
        <translation>Daarna zien teamleiders en beheerders het van hele teams; van niemand apart.</translation>
    </message>
    <message>
        <source>From then on everybody sees their own, and their lead and administrators see it of each.</source>
        <translation>Daarna ziet iedereen het eigen cijfer, en zien de teamleider en beheerders het van ieder.</translation>
    </message>
</context>
<context>
    <name>SwitchModel</name>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wie het ziet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Hoe het is gemaakt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Nobody (off)</source>
        <translation>Niemand (uit)</translation>
    </message>
    <message>
        <source>Team, of no person</source>
        <translation>Team, van niemand apart</translation>
    </message>
    <message>
        <source>Person and lead</source>
        <translation>Persoon en teamleider</translation>
    </message>
</context>
<context>
    <name>SwitchesSection</name>
    <message>
        <source>Switches of figures</source>
        <translation>Schakelaars van cijfers</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Besluiten tot nu toe</translation>
    </message>
    <message>
        <source>Reading the switches…</source>
        <translation>De schakelaars worden gelezen…</translation>
    </message>
    <message>
        <source>Enter a decision…</source>
        <translation>Een besluit invoeren…</translation>
    </message>
    <message>
        <source>Offline. What is shown is as of {time}; decisions are entered when the workspace is back.</source>
        <translation>Offline. Wat er staat is van {time}; besluiten voer je in als de werkruimte terug is.</translation>
    </message>
    <message>
        <source>A figure is off until a decision with day and reference switches it on. Choose one or several.</source>
        <translation>Een cijfer staat uit totdat een besluit met dag en kenmerk het aanzet. Kies er een of meer.</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>People and queues</source>
        <translation>Mensen en wachtrijen</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>By when mails are answered</source>
        <translation>Wanneer mail beantwoord is</translation>
    </message>
    <message>
        <source>Hours and minutes of opening time, 4:00 for example.</source>
        <translation>Uren en minuten openingstijd, bijvoorbeeld 4:00.</translation>
    </message>
    <message>
        <source>Usually within</source>
        <translation>Gewoonlijk binnen</translation>
    </message>
    <message>
        <source>Other times, by mailbox and by the reason of the customer&apos;s open case:</source>
        <translation>Andere tijden, per mailbox en per reden van de open zaak van de klant:</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Nog een tijd</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Bewaren voor iedereen</translation>
    </message>
    <message>
        <source>Every mailbox</source>
        <translation>Elke mailbox</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Elke reden</translation>
    </message>
    <message>
        <source>A time is hours and minutes, from 0:05 to 168:00. Nothing was saved.</source>
        <translation>Een tijd is uren en minuten, van 0:05 tot 168:00. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Two times are for the same mailbox and reason. Nothing was saved.</source>
        <translation>Twee tijden zijn voor dezelfde mailbox en reden. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Only opening hours count: {days} ({zone}), not on public holidays.</source>
        <translation>Alleen openingstijden tellen: {days} ({zone}), niet op feestdagen.</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Templates of mails</source>
        <translation>Sjablonen voor mails</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>De taal ervan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Empty: the subject stays as it is.</source>
        <translation>Leeg: het onderwerp blijft zoals het is.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Voor iedereen opslaan</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Een nieuw</translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Save it, or choose once more to leave it.</source>
        <translation>Wat je hebt veranderd, is nog niet opgeslagen. Sla het op, of kies nog een keer om het te laten vallen.</translation>
    </message>
    <message>
        <source>There is no field “{word}”. Nothing was saved.</source>
        <translation>Er is geen veld “{word}”. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The part “{word}” is not opened and closed once each. Nothing was saved.</source>
        <translation>Het deel “{word}” is niet elk één keer geopend en gesloten. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>There is one of this name in this language already. Nothing was saved.</source>
        <translation>Er is al een met deze naam in deze taal. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>A template has a name and words, 20,000 signs at most. Nothing was saved.</source>
        <translation>Een sjabloon heeft een naam en tekst, hooguit 20.000 tekens. Er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Not understood. Try “{example}”.</source>
        <translation>Niet begrepen. Probeer “{example}”.</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
    <message>
        <source>{moment} is over already</source>
        <translation>{moment} is al voorbij</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>The timeline cannot be read now</source>
        <translation>De tijdlijn kan nu niet worden gelezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Search in this timeline</source>
        <translation>Zoek in deze tijdlijn</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Naar de tijdlijn</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Oudere treffer</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Nieuwere treffer</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ga naar een dag</translation>
    </message>
    <message>
        <source>Next kind of entries</source>
        <translation>Volgende soort regels</translation>
    </message>
    <message>
        <source>About the chosen call</source>
        <translation>Over het gekozen gesprek</translation>
    </message>
    <message>
        <source>Search in this timeline ({key}), go to a day ({day})</source>
        <translation>Zoek in deze tijdlijn ({key}), ga naar een dag ({day})</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Er is geen klant geopend</translation>
    </message>
    <message>
        <source>A call opens its customer; or search by name, number or order.</source>
        <translation>Een gesprek opent de klant; of zoek op naam, nummer of order.</translation>
    </message>
    <message>
        <source>No entries of this kind</source>
        <translation>Geen regels van deze soort</translation>
    </message>
    <message>
        <source>Nothing has happened with this customer yet</source>
        <translation>Met deze klant is nog niets gebeurd</translation>
    </message>
    <message>
        <source>The first contact you log stands here.</source>
        <translation>Het eerste contact dat je vastlegt staat hier.</translation>
    </message>
</context>
<context>
    <name>TimelineScroll</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>ToldOnce</name>
    <message>
        <source>No keyring here: what waits for the workspace lies on this computer unencrypted.</source>
        <translation>Geen sleutelbos hier: wat op de werkruimte wacht, staat onversleuteld op deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast. AgentDesk goes by the server&apos;s clock.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut voor. AgentDesk houdt de tijd van de server aan.</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten voor. AgentDesk houdt de tijd van de server aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow. AgentDesk goes by the server&apos;s clock.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut achter. AgentDesk houdt de tijd van de server aan.</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten achter. AgentDesk houdt de tijd van de server aan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>AgentDesk is locked. Unlock it to read this.</source>
        <translation>AgentDesk is vergrendeld. Ontgrendel het om dit te lezen.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Too few contacts in each of these weeks to say</source>
        <translation>In elk van deze weken te weinig contacten om iets te zeggen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>First contact: has ordered, and nothing has been said before.</source>
        <translation>Eerste contact: heeft besteld, en er is nog niets gezegd.</translation>
    </message>
    <message>
        <source>First contact: nothing has been said before.</source>
        <translation>Eerste contact: er is nog niets eerder gezegd.</translation>
    </message>
    <message>
        <source>Last contact: {facts} – “{sentence}”</source>
        <translation>Laatste contact: {facts} – “{sentence}”</translation>
    </message>
    <message>
        <source>Last contact: {facts}</source>
        <translation>Laatste contact: {facts}</translation>
    </message>
    <message>
        <source>missed call</source>
        <translation>gemiste oproep</translation>
    </message>
    <message>
        <source>complaint ({owner}, {age})</source>
        <translation>klacht ({owner}, {age})</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>promise {when} ({owner})</source>
        <translation>belofte {when} ({owner})</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>terugbellen</translation>
    </message>
    <message>
        <source>follow-up {when} ({owner})</source>
        <translation>opvolging {when} ({owner})</translation>
    </message>
    <message>
        <source>case {reason}, {n}×</source>
        <translation>zaak {reason}, {n}×</translation>
    </message>
    <message>
        <source>order {number} {state}</source>
        <translation>order {number} {state}</translation>
    </message>
    <message>
        <source>Open now: {things}</source>
        <translation>Nu open: {things}</translation>
    </message>
</context>
<context>
    <name>UnassignedDialog</name>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacten zonder klant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>They are being read…</source>
        <translation>Ze worden gelezen…</translation>
    </message>
    <message>
        <source>Give a contact to its customer as soon as you know who it was.</source>
        <translation>Geef een contact aan de klant zodra je weet wie het was.</translation>
    </message>
    <message>
        <source>Every contact has its customer.</source>
        <translation>Elk contact heeft zijn klant.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Anoniem nummer</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Geven aan…</translation>
    </message>
    <message>
        <source>Give {contact} to a customer</source>
        <translation>{contact} aan een klant geven</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Bel {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>Vastgelegd: {outcome}</translation>
    </message>
    <message>
        <source>Note thrown away</source>
        <translation>Notitie weggegooid</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen, left open</source>
        <comment>ticked items</comment>
        <translation>
            <numerusform>%n niet gezien, blijft open</numerusform>
            <numerusform>%n niet gezien, blijven open</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Keep these filters as a view</source>
        <translation>Deze filters als weergave bewaren</translation>
    </message>
    <message>
        <source>Keep the view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>A period moves on with the days. A name that you have used is used anew.</source>
        <translation>Een periode schuift met de dagen mee. Een naam die je al gebruikte, wordt opnieuw gebruikt.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>For every lead</source>
        <translation>Voor alle teamleiders</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>{name} · {owner}</source>
        <translation>{name} · {owner}</translation>
    </message>
    <message>
        <source>Keep these filters…</source>
        <translation>Deze filters bewaren…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>“{name}” is kept under Views.</source>
        <translation>‘{name}’ is bewaard onder Weergaven.</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch a folder…</source>
        <translation>Een map bewaken…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Niet meer bewaken</translation>
    </message>
    <message>
        <source>No folder is watched. Files another program puts into a watched folder go in by themselves, and then lie in done/ or rejected/ inside it.</source>
        <translation>Er wordt geen map bewaakt. Bestanden die een ander programma in een bewaakte map zet, gaan er vanzelf in en liggen daarna in done/ of rejected/ in die map.</translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation>Een andere map bewaken…</translation>
    </message>
    <message>
        <source>Nothing has come since {time}. Check the program that puts files there.</source>
        <translation>Sinds {time} is er niets gekomen. Controleer het programma dat er bestanden in zet.</translation>
    </message>
    <message>
        <source>{time}  Rejected: {reason}</source>
        <translation>{time}  Geweigerd: {reason}</translation>
    </message>
    <message>
        <source>{time}  {name}: imported, now in {folder}</source>
        <translation>{time}  {name}: geïmporteerd, nu in {folder}</translation>
    </message>
    <message>
        <source>The watch begins…</source>
        <translation>Het bewaken begint…</translation>
    </message>
    <message>
        <source>Watched as long as this window is open. Whole new files go in.</source>
        <translation>Wordt bewaakt zolang dit venster open is. Nieuwe bestanden gaan erin zodra ze compleet zijn.</translation>
    </message>
    <message>
        <source>Files wait in the folder. {why}</source>
        <translation>Bestanden wachten in de map. {why}</translation>
    </message>
    <message>
        <source>The folder cannot be read now. No file is lost; it is looked for until it is back.</source>
        <translation>De map kan nu niet worden gelezen. Er is geen bestand verloren; er wordt gekeken tot ze terug is.</translation>
    </message>
    <message>
        <source>Not watched now. {why}</source>
        <translation>Wordt nu niet bewaakt. {why}</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Bewaakte map</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Kies een map om te bewaken</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to where the contact was opened from</source>
        <translation>Terug naar waar het contact geopend is</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Back to “{place}”</source>
        <translation>Terug naar “{place}”</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>What to enter at the phone</source>
        <translation>Wat je bij de telefoon invult</translation>
    </message>
    <message>
        <source>Choose what you have. Whoever knows these addresses can tell this desk of calls: keep them to yourself.</source>
        <translation>Kies wat je hebt. Wie deze adressen kent, kan gesprekken aan deze werkplek melden: houd ze voor jezelf.</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Soort telefoon</translation>
    </message>
    <message>
        <source>This computer has no keyring: the addresses are others after each start of AgentDesk.</source>
        <translation>Deze computer heeft geen sleutelbos: na elke start van AgentDesk zijn de adressen anders.</translation>
    </message>
    <message>
        <source>Copy what to enter at: {place}</source>
        <translation>Kopieer wat je invult bij: {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Herinner me later</translation>
    </message>
    <message>
        <source>Save this time</source>
        <translation>Dit tijdstip bewaren</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Moved to when we are open.</source>
        <translation>Verplaatst naar onze openingstijd.</translation>
    </message>
    <message>
        <source>Moved to a polite hour where the customer lives.</source>
        <translation>Verplaatst naar een beleefd uur bij de klant.</translation>
    </message>
    <message>
        <source>That time has passed today; this is the next one.</source>
        <translation>Dat tijdstip is vandaag voorbij; dit is het volgende.</translation>
    </message>
</context>
<context>
    <name>WhoIAm</name>
    <message>
        <source>This login is {name} in this workspace. The next start works under that name.</source>
        <translation>Deze aanmelding is {name} in deze werkruimte. De volgende start werkt onder die naam.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>How the score comes about</source>
        <translation>Hoe de score tot stand komt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} van {most}</translation>
    </message>
    <message>
        <source>counts nowhere</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>0, because this failed: {names}.</source>
        <translation>0, want dit is niet gehaald: {names}.</translation>
    </message>
    <message>
        <source>No score: nothing is marked that counts.</source>
        <translation>Geen score: er is niets beoordeeld dat meetelt.</translation>
    </message>
    <message>
        <source>Points added and rounded: {score} of 100.</source>
        <translation>Punten opgeteld en afgerond: {score} van 100.</translation>
    </message>
    <message>
        <source>What is not applicable counts nowhere; the others share its weight.</source>
        <translation>Wat niet van toepassing is telt niet mee; de andere delen zijn gewicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) not marked yet.</source>
        <translation>
            <numerusform>%n criterium nog niet beoordeeld.</numerusform>
            <numerusform>%n criteria nog niet beoordeeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Live contact</source>
        <translation>Lopend contact</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Reject the call</source>
        <translation>Gesprek weigeren</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Ophangen</translation>
    </message>
    <message>
        <source>Hold, or resume</source>
        <translation>In de wacht, of hervatten</translation>
    </message>
    <message>
        <source>Mute, or unmute</source>
        <translation>Dempen, of dempen uit</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbind</translation>
    </message>
    <message>
        <source>Keys of the call</source>
        <translation>Toetsen van het gesprek</translation>
    </message>
    <message>
        <source>Next call or draft</source>
        <translation>Volgend gesprek of concept</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>Vastleggen en volgende</translation>
    </message>
    <message>
        <source>No answer, again tomorrow</source>
        <translation>Geen gehoor, morgen opnieuw</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Later afronden</translation>
    </message>
    <message>
        <source>Undo the last log</source>
        <translation>Laatste vastlegging ongedaan maken</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Naar de notitie</translation>
    </message>
    <message>
        <source>Pick the time of the follow-up</source>
        <translation>Tijdstip van opvolging kiezen</translation>
    </message>
    <message>
        <source>Make a fact of the chosen words</source>
        <translation>Feit maken van de gekozen woorden</translation>
    </message>
    <message>
        <source>Remember no fact of this note</source>
        <translation>Geen feit uit deze notitie onthouden</translation>
    </message>
    <message>
        <source>They called: the desk phone is on</source>
        <translation>Er werd gebeld: de vaste telefoon loopt</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Nummer kiezen</translation>
    </message>
    <message>
        <source>Call the number in the note</source>
        <translation>Het nummer in de notitie bellen</translation>
    </message>
    <message>
        <source>Call the same number again</source>
        <translation>Hetzelfde nummer opnieuw bellen</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Klant bellen</translation>
    </message>
    <message>
        <source>Press again to discard it</source>
        <translation>Druk nog eens om weg te gooien</translation>
    </message>
    <message>
        <source>Already logged</source>
        <translation>Al gelogd</translation>
    </message>
    <message>
        <source>Choose an outcome first: 1 to 9</source>
        <translation>Kies eerst een uitkomst: 1 tot 9</translation>
    </message>
    <message>
        <source>A note is wanted; press again to log without</source>
        <translation>Een notitie is gewenst; druk nogmaals om zonder vast te leggen</translation>
    </message>
    <message>
        <source>The caller has hung up</source>
        <translation>De beller heeft opgehangen</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw this entry</source>
        <translation>Deze regel intrekken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Why is it withdrawn? This stays on the timeline.</source>
        <translation>Waarom wordt hij ingetrokken? Dit blijft op de tijdlijn staan.</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>The entry is withdrawn</source>
        <translation>De regel is ingetrokken</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Welcome to AgentDesk</source>
        <translation>Welkom bij AgentDesk</translation>
    </message>
    <message>
        <source>Stopped at “{step}”. {why}</source>
        <translation>Gestopt bij “{step}”. {why}</translation>
    </message>
    <message>
        <source>How do you want to begin? You can choose anew at any time.</source>
        <translation>Hoe wil je beginnen? Je kunt altijd opnieuw kiezen.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Op deze computer werken</translation>
    </message>
    <message>
        <source>A workspace in a file, for you alone.</source>
        <translation>Een werkruimte in een bestand, voor jou alleen.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>De demo bekijken</translation>
    </message>
    <message>
        <source>An invented shop with callers; nothing of it is real.</source>
        <translation>Een verzonnen winkel met bellers; niets ervan is echt.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Bij een team komen</translation>
    </message>
    <message>
        <source>With the line your administrator has sent you.</source>
        <translation>Met de regel die je beheerder je heeft gestuurd.</translation>
    </message>
    <message>
        <source>Make a team&apos;s workspace</source>
        <translation>Een werkruimte voor een team maken</translation>
    </message>
    <message>
        <source>For administrators, on a PostgreSQL server.</source>
        <translation>Voor beheerders, op een PostgreSQL-server.</translation>
    </message>
    <message>
        <source>Paste the whole line that begins with agentdesk:join. It holds no password.</source>
        <translation>Plak de hele regel die met agentdesk:join begint. Er staat geen wachtwoord in.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Erbij komen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Jouw wachtwoord</translation>
    </message>
    <message>
        <source>The database is there and empty; its administrator makes the workspace and is its first person.</source>
        <translation>De database is er al en is leeg; de beheerder ervan maakt de werkruimte en is de eerste die er werkt.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>only for a private authority: the file of its certificate</source>
        <translation>alleen bij een eigen uitgever: het certificaatbestand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Administrator&apos;s login</source>
        <translation>Aanmeldnaam van de beheerder</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>First team</source>
        <translation>Eerste team</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>{where}, on {server}, as {login}</source>
        <translation>{where}, op {server}, als {login}</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Bezig met maken…</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(geen tekst)</translation>
    </message>
    <message>
        <source>First written {moment} by {name}</source>
        <translation>Eerst geschreven {moment} door {name}</translation>
    </message>
    <message>
        <source>Corrected {moment} by {name}</source>
        <translation>Verbeterd {moment} door {name}</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Eerdere tekst</translation>
    </message>
    <message numerus="yes">
        <source>The note was changed %n time(s)</source>
        <translation>
            <numerusform>De notitie is %n keer gewijzigd</numerusform>
            <numerusform>De notitie is %n keer gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since {moment} ({name})</source>
        <translation>Wat er wijzigde sinds {moment} ({name})</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today, {day}</source>
        <translation>Vandaag, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gisteren, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Morgen, {day}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} te laat</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>nog {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n u</numerusform>
            <numerusform>%n u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriterFiles</name>
    <message>
        <source>Attachments of your mail</source>
        <translation>Bijlagen bij je mail</translation>
    </message>
    <message>
        <source>{size}; a mail may carry {most}. A press takes a file off.</source>
        <translation>{size}; een mail mag {most} dragen. Een druk haalt een bestand weg.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>{name} could not be read; it does not go with the mail.</source>
        <translation>{name} kon niet worden gelezen; het gaat niet mee met de mail.</translation>
    </message>
</context>
<context>
    <name>WriterSpelling</name>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>Suggesties voor het woord bij de cursor</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no dictionary for {language}.</source>
        <translation>Spelling wordt niet gecontroleerd: deze computer heeft geen woordenboek voor {language}.</translation>
    </message>
    <message>
        <source>Spelling: {language}</source>
        <translation>Spelling: {language}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Do not check this mail</source>
        <translation>Deze mail niet controleren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>“{word}” toevoegen aan mijn woorden</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Uren en minuten</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Deze tijd weghalen</translation>
    </message>
</context>
</TS>
