# /profile: one card, each field one tap away.

profile-card =
    <b>Dein Profil</b>

    Vorname, sichtbar sobald ihr beide Ja gesagt habt: { $name }
    Vorher sehen andere:
    <q>{ $facts }</q>
profile-limit =
    { $count ->
        [0] 👋 Vorerst keine neuen Kontakte
        [one] 👋 Höchstens ein neuer Kontakt im Monat
       *[other] 👋 Höchstens { $count } neue Kontakte im Monat
    }
profile-peer-sector-same = 🧰 Lieber jemand mit der gleichen Arbeit
profile-peer-sector-other = 🧰 Lieber jemand mit einer anderen Arbeit
profile-peer-sector-any = 🧰 Gleich, welche Arbeit
profile-peer-kind-same = 🤝 Lieber jemand, der mittendrin ist
profile-peer-kind-been = 🤝 Lieber jemand, der es hinter sich hat
profile-peer-kind-any = 🤝 Wer mittendrin ist oder es hinter sich hat
profile-talks-bot = 🎭 Nach zweimal Ja: erst über den Bot schreiben
profile-talks-name = 👋 Nach zweimal Ja: gleich die Namen
profile-quiet = 🌙 Ruhezeit: { $hours }
profile-away = 🏖 Abwesend: { $when }
profile-what = Was möchtest du ändern?
button-change-name = Vorname
button-change-spoken = Sprachen
button-change-sector = Art der Arbeit
button-change-region = Region
button-change-years = Wie lange
button-change-limit = Wie viele im Monat
button-change-peers = Wen ich gern treffe
button-change-quiet = Ruhezeit
button-change-talks = Erst schreiben
button-change-away = Abwesend bis…

profile-peers-ask =
    Wen triffst du lieber? Es ist ein Wunsch: Gibt es niemanden, der so passt, schlage ich dir die anderen vor.

    Erste Zeile: gleiche Arbeit oder eine andere. Zweite Zeile: mittendrin, oder hat es hinter sich.
button-peer-sector-same = Gleiche Arbeit
button-peer-sector-other = Andere Arbeit
button-peer-sector-any = Egal
button-peer-kind-same = Mittendrin
button-peer-kind-been = Hinter sich
button-peer-kind-any = Egal

profile-talks-ask = Wenn du und jemand anderes beide Ja gesagt habt: Erfahrt ihr gleich eure Namen, oder schreibt ihr euch erst über mich, ohne Namen? Wenn eine Person das Zweite möchte, beginnt es so.
button-talks-name = Gleich die Namen
button-talks-bot = Erst über den Bot

profile-quiet-ask = Zwischen welchen Stunden soll ich dich in Ruhe lassen? Karten und Fragen warten dann bis danach. Worum du selbst bittest, kommt immer gleich. Tippe, oder schreib etwas wie 21-7. Deine Uhr zeigt { $clock }.
quiet-hours = { $start }–{ $end } Uhr
quiet-none = keine
quiet-when = Darin erkenne ich keine Uhrzeiten. Schreib etwas wie 21-7, in vollen Stunden.
button-quiet-none = Keine Ruhezeit
button-zone = Meine Uhr geht anders
profile-zone-ask = Wie spät ist es bei dir?
button-zone-clock = { $clock } ({ $place })

profile-away-ask = Bis wann bist du nicht da? Bis dahin keine Karten und keine Fragen, und ich schlage dich niemandem vor. Tippe, oder schreib ein Datum wie 24/12.
away-until = bis { $day }
away-break = macht Pause (/resume)
away-not = nein
away-when = Ich brauche einen Tag, der noch kommt, innerhalb eines Jahres: etwas wie 24/12 oder 24/12/2027.
button-away-until = Bis { $day }
button-away-not = Ich bin wieder da
away-welcome-back = Willkommen zurück! Du machst wieder mit: Ich suche Mitglieder für deine offenen Anliegen.

day-and-month = { $day }. { $month }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
