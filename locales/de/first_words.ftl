# The first words after an introduction: questions, a moment, a nudge.

opening-heading = Zwei Fragen für den Anfang:
opening-how = • <i>„Was hast du schon versucht, und was würdest du jetzt anders machen?“</i>
opening-who = • <i>„Wen hast du schon gefragt, und wer konnte am ehesten helfen?“</i>
opening-whether = • <i>„Was spricht für dich dafür, und was hält dich zurück?“</i>
opening-what = • <i>„Was müsste sich zuerst ändern, damit du weiterkommst?“</i>
opening-been-helped = • <i>„Was hat am Ende den Ausschlag gegeben, und würdest du es wieder so machen?“</i>
opening-been-tried = • <i>„Wenn es heute von vorn anfinge: Was würdest du gleich weglassen?“</i>
opening-been = • <i>„Woran hast du gemerkt, dass es besser wird?“</i>
opening-in-it = • <i>„Wo stehst du gerade, und was musst du als Erstes entscheiden?“</i>
opening-money = • <i>„Wie sprichst du mit Kunden über Geld: vorab, schriftlich, am Telefon?“</i>
opening-care = • <i>„Wie machst du es zu Hause, wenn die Arbeit ruft, und was bleibt dabei auf der Strecke?“</i>
opening-alone = • <i>„Mit wem redest du darüber, und was fehlt dir am meisten?“</i>
opening-time = • <i>„Mit einem Tag weniger in der nächsten Woche: Was fiele bei dir als Erstes weg?“</i>
opening-rules = • <i>„Wo hast du eine Antwort gefunden, der du traust, und was ist dir noch unklar?“</i>
opening-tools = • <i>„Wie hast du es gelernt, und was würdest du nicht noch einmal kaufen?“</i>
opening-customers = • <i>„Von welchem Kunden hast du am meisten gelernt, und wie kam er zu dir?“</i>
opening-same-sector = • <i>„Was ist daran in unserem Fach anders als sonst?“</i>
opening-other-sector = • <i>„Wie läuft das in deinem Fach?“</i>
opening-wish = • <i>„Was müsste dieses Gespräch bringen, damit es sich für dich lohnt?“</i>

slot = { $weekday }, { $day }, zwischen { $start } und { $end } Uhr
opening-slot = 🗓 Kurz telefonieren? Vielleicht am { $slot }. Das ist für euch beide eine gute Zeit.

button-in-touch = 🙌 Wir haben Kontakt
in-touch-thanks = Schön! Ein gutes Gespräch euch.
nudge = 👋 Gestern habe ich dich mit { $name } bekannt gemacht. Ob ihr euch schon geschrieben habt, sehe ich nicht. Falls nicht: Ein Satz genügt. Zum Beispiel:
