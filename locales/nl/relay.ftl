# Talking through the bot: without names, passed on line by line.

# What the other is called; sixteen, so that several talks are told apart.
relay-label-1 = 🦉 Uil
relay-label-2 = 🦊 Vos
relay-label-3 = 🐢 Schildpad
relay-label-4 = 🦔 Egel
relay-label-5 = 🐝 Bij
relay-label-6 = 🦦 Otter
relay-label-7 = 🐬 Dolfijn
relay-label-8 = 🐿 Eekhoorn
relay-label-9 = 🦢 Zwaan
relay-label-10 = 🐧 Pinguïn
relay-label-11 = 🦋 Vlinder
relay-label-12 = 🦌 Hert
relay-label-13 = 🦆 Eend
relay-label-14 = 🐞 Lieveheersbeestje
relay-label-15 = 🦁 Leeuw
relay-label-16 = 🐇 Haas

button-yes-relay = 🎭 Ja, eerst via de bot
card-waiting-relay = ✅ Je zei ja, eerst via mij. Zodra de ander dat ook doet, kunnen jullie elkaar hier schrijven, zonder namen.
card-relayed = ✅ Jullie zeiden allebei ja. Jullie praten eerst via mij.

relay-opened =
    🎭 <b>Jullie zeiden allebei ja, en praten eerst via mij</b>
    De ander heet hier { $label }. Voor de ander ben jij { $mine }.
relay-promise =
    <b>Voor je schrijft</b>
    Ik ben een bot: wat je hier schrijft, is niet end-to-end versleuteld. Ik bewaar het 30 dagen (wat gemeld wordt, tot het is afgehandeld) en wis het dan. Ik zet er geen naam of nummer bij, maar een foto, een stem of de naam van een bestand kan verraden wie je bent.
    Jullie kunnen allebei op elk moment stoppen, iets melden of vragen om namen te tonen.
nudge-relay = 👋 Gisteren zeiden { $label } en jij allebei ja, en nog niemand heeft geschreven. Eén zinnetje is genoeg. Bijvoorbeeld:

button-relay-talk = ✍️ Schrijf elkaar
button-relay-answer = ↩️ Antwoord
relay-line =
    <b>{ $label }</b>
    { $words }
relay-file = <b>{ $label }</b>

relay-mode =
    ✍️ <b>Je praat nu met { $label }</b>
    Wat je schrijft, gaat naar de ander: tekst, foto’s, spraakberichten, documenten. Tot je op ‘Even weg’ tikt of een opdracht geeft; na een uur stilte vraag ik eerst voor wie het is.
button-relay-leave = ⏸ Even weg
button-reveal = 🤝 Namen tonen
button-relay-end = Gesprek afsluiten
button-relay-report = 🚩 Melden
relay-left = ⏸ Wat je nu typt, gaat niet meer naar { $label }. Het gesprek blijft open: /talk.

relay-list = <b>Je gesprekken via mij</b>
relay-listed = • { $label }: { $words }
relay-none = Je hebt geen open gesprek via mij. Er begint er een als een kaart je aanspreekt en je op ‘Ja, eerst via de bot’ tikt.
button-relay-with = ✍️ { $label }
relay-passed = → Doorgegeven aan { $label }.

relay-where =
    { $count ->
        [one] Voor wie is dit? Ik heb het nog naar niemand gestuurd.
       *[other] Voor wie zijn deze { $count } berichten? Ik heb ze nog naar niemand gestuurd.
    }
button-relay-to = → { $label }
button-relay-need = ✏️ Het is een nieuwe vraag
button-relay-nobody = Niemand, gooi maar weg
relay-to-need = Goed, een vraag dus.
relay-dropped = 👌 Weggegooid. Niemand heeft het gezien.
relay-where-first = Dat is veel tegelijk, en dit laatste bewaar ik niet. Zeg eerst voor wie de andere zijn.

relay-kind = Ik geef tekst, foto’s, spraakberichten en documenten door. Dit is niet verstuurd.
relay-too-fast = Dat is veel in één minuut. Dit laatste bericht is niet verstuurd; probeer het zo meteen opnieuw.
relay-too-long = Dit is te lang om in één keer door te geven, dus het is niet verstuurd. Kun je het in twee stukken sturen?
relay-nothing = Er staat niets leesbaars in. Het is niet verstuurd.
relay-over = Dit gesprek is voorbij. Er is niets verstuurd.
relay-change-late = Die wijziging kon ik niet doorgeven: de eerste versie is nog onderweg. Schrijf het gewoon opnieuw.
relay-not-passed = Je laatste bericht heeft { $label } waarschijnlijk niet bereikt. Stuur je het opnieuw, misschien als tekst?

relay-quiet = 🍃 Tussen { $label } en jou is het al twee weken stil. Dat mag. Schrijft geen van jullie nog iets, dan eindigt het gesprek over een week vanzelf.
relay-ended = 🎭 Je gesprek met { $label } is afgelopen. Dat kan allerlei redenen hebben, en hoeft niets met jou te maken te hebben.
relay-end-sure = Het gesprek met { $label } afsluiten? De ander hoort dat het voorbij is, en niet waarom.
button-relay-end-sure = Ja, afsluiten
relay-you-ended = 👌 Je gesprek met { $label } is afgesloten.

relay-reveal-ask = 🤝 { $label } wil graag weten wie je bent, en zich ook aan jou voorstellen. Wil jij dat ook, dan horen jullie elkaars voornaam en hoe jullie elkaar in Telegram bereiken. Zo niet, dan hoort niemand ervan.
button-reveal-yes = 🤝 Ja, toon onze namen
relay-reveal-asked = Ik heb het { $label } gevraagd. Zodra de ander ook wil, krijgen jullie elkaars naam.
relay-reveal-asked-before = Je vroeg het { $label } al. Zodra de ander ook wil, krijgen jullie elkaars naam.
relay-reveal-agreed = 🤝 Jullie willen het allebei. Ik breng jullie meteen in contact.
relay-reveal-not = 👌 Goed. { $label } hoort er niets van, en jullie praten gewoon verder. Bedenk je je: ‘Namen tonen’ in /talk.

relay-report-sure = Het gesprek met { $label } melden? Het stopt meteen, en jullie worden nooit meer bij elkaar gebracht. De moderatoren krijgen de laatste berichten van jullie beiden te lezen. { $label } hoort alleen dat het gesprek voorbij is.
button-relay-report-sure = 🚩 Ja, melden
button-relay-report-not = Nee, toch niet
relay-not-reported = 👌 Er is niets gemeld.
relay-reported = Dank je dat je het zegt. Het gesprek met { $label } is voorbij, en de moderatoren kijken ernaar. Voel je je niet veilig? Bel dan de coöperatie.

introduced-relay =
    🎉 <b>{ $label } is { $name }</b>
    Jullie wilden allebei jullie namen tonen.

mod-report-new = 🚩 Er is een gesprek via de bot gemeld (nummer { $number }).
button-mod-report = Lezen
mod-report =
    🚩 <b>Melding { $number }</b>
    Lid { $reporter } meldde een gesprek met lid { $other }. Dat je dit leest, staat in /audit.
mod-report-line = { $number }: { $words }
mod-report-file = { $number }: [{ $what }] { $words }
mod-report-photo = foto
mod-report-voice = spraakbericht
mod-report-document = document
mod-report-empty = Er zijn geen berichten (meer) bewaard.
button-mod-block-number = Blokkeer lid { $number }
button-mod-report-files = Toon foto’s en bestanden
button-mod-report-settle = Afgehandeld: wis de berichten
mod-report-settled = ✅ Melding { $number } is afgehandeld, en de berichten zijn gewist.
report-own = Je zat zelf in dit gesprek. Een andere moderator beoordeelt het.
