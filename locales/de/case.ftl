# Cases: what moderators decide, what the member hears of it, and appeals.

button-mod-cases = ⚖️ Offene Fälle: { $count }
button-mod-review-on = Neue Texte ansehen: an (tippen: aus)
button-mod-review-off = Neue Texte ansehen: aus (tippen: an)

case-review = ⚖️ <b>Fall { $number }</b> · neu
case-concern = ⚖️ <b>Fall { $number }</b> · gemeldet
case-appeal = ⚖️ <b>Fall { $number }</b> · Einspruch
case-direct = ⚖️ <b>Fall { $number }</b>
case-deleted = Es wurde inzwischen gelöscht.
case-member-left = Alles von der Person, der das gehörte, ist gelöscht. Es gibt nichts mehr zu entscheiden.
case-warnings =
    { $count ->
        [0] Bisher keine Verwarnung.
        [one] Bisher eine Verwarnung.
       *[other] Bisher { $count } Verwarnungen.
    }
case-concerns =
    { $count ->
        [one] Ein Mitglied hat das gemeldet:
       *[other] { $count } Mitglieder haben das gemeldet:
    }
case-concern-reason = • { $reason }
case-concern-words = • „{ $words }“
case-held = Andere sehen es nicht, bis ihr entscheidet: etwas darin ging schon öfter herum.
case-paused = Andere sehen es nicht, bis ihr entscheidet: Mehrere Mitglieder haben es gemeldet.
case-appeal-words =
    Das Mitglied sieht es anders:
    <q>{ $words }</q>
case-decided = ✓ { $name }: { $verdict }
verdict-leave = so gelassen
verdict-hide = verborgen
verdict-warn = verwarnt
verdict-block = gesperrt
verdict-uphold = es bleibt dabei
verdict-lift = zurückgenommen
button-case-leave = So lassen
button-case-hide = Verbergen
button-case-warn = Verwarnen
button-case-warn-text = Verbergen und verwarnen
button-case-block = Mitglied sperren
button-case-uphold = Es bleibt dabei
button-case-lift = Zurücknehmen
case-too-late = Jemand anderes war schneller. Oben steht, wer was entschieden hat.
case-not-yours = Dieser Fall ist für jemand anderen: Es geht um dich oder um deine eigene Entscheidung.

queue-heading =
    { $count ->
        [one] ⚖️ <b>Ein offener Fall</b>
       *[other] ⚖️ <b>{ $count } offene Fälle</b>, der älteste zuerst
    }
queue-empty = ⚖️ Keine offenen Fälle. Alles ist entschieden.
queue-review = { $number }. { $date } · neu · { $words }
queue-concern = { $number }. { $date } · gemeldet · { $words }
queue-appeal = { $number }. { $date } · Einspruch · { $words }
queue-member = Mitglied { $number }
button-to-queue = ← Offene Fälle

told-hide-need = Die Moderation hat dieses Anliegen von dir gelesen und verborgen. Andere sehen es nicht mehr:
told-hide-experience = Die Moderation hat diese Erfahrung von dir gelesen und verborgen. Andere sehen sie nicht mehr:
told-warn-need = Die Moderation hat dieses Anliegen von dir gelesen und verborgen. Das ist eine Verwarnung: Achte bitte darauf, wie du hier an andere schreibst.
told-warn-experience = Die Moderation hat diese Erfahrung von dir gelesen und verborgen. Das ist eine Verwarnung: Achte bitte darauf, wie du hier an andere schreibst.
told-warn-member = Die Moderation hat sich angesehen, wie du hier mit anderen umgehst. Das ist eine Verwarnung: Achte bitte darauf, wie du ihnen schreibst und mit ihnen sprichst.
told-block-need = Die Moderation hat dieses Anliegen von dir gelesen und dich von Raakvlak ausgeschlossen.
told-block-experience = Die Moderation hat diese Erfahrung von dir gelesen und dich von Raakvlak ausgeschlossen.
told-block-member = Die Moderation hat dich von Raakvlak ausgeschlossen. Ich antworte dir nicht mehr.
told-what-hide = Du kannst weiter mitmachen wie bisher und es gern anders sagen. Siehst du es anders? Tippe unten: Die Moderation sieht noch einmal hin.
told-what-warn = Du kannst weiter mitmachen wie bisher. Siehst du es anders? Tippe unten: Die Moderation sieht noch einmal hin.
told-what-block = Siehst du es anders? Tippe unten, ein einziges Mal: Die Moderation sieht noch einmal hin. Du kannst dich auch an die Genossenschaft wenden.
told-uphold-need = Wir haben uns dieses Anliegen noch einmal angesehen. Es bleibt bei der Entscheidung.
told-uphold-experience = Wir haben uns diese Erfahrung noch einmal angesehen. Es bleibt bei der Entscheidung.
told-uphold-member = Wir haben noch einmal hingesehen. Es bleibt bei der Entscheidung.
told-lift-need = Wir haben uns dieses Anliegen noch einmal angesehen, und du hattest recht: Die Entscheidung ist zurückgenommen. Entschuldige die Umstände.
told-lift-experience = Wir haben uns diese Erfahrung noch einmal angesehen, und du hattest recht: Die Entscheidung ist zurückgenommen. Entschuldige die Umstände.
told-lift-member = Wir haben noch einmal hingesehen, und du hattest recht: Die Entscheidung ist zurückgenommen. Entschuldige die Umstände.
button-appeal = Ich sehe es anders
appeal-ask = Was übersehen wir? Schreib es in einer Nachricht, höchstens 500 Zeichen. Jemand aus der Moderation liest sie, wenn möglich nicht dieselbe Person wie zuvor.
appeal-sent = Danke. Die Moderation sieht noch einmal hin, und du hörst, was dabei herauskommt.
appeal-before = Du hast es uns schon gesagt. Du hörst, was dabei herauskommt.
appeal-length = Zwischen 1 und 500 Zeichen, bitte.

audit-by-rule = Raakvlak
audit-case-leave = Fall { $number }: so gelassen
audit-case-hide = Fall { $number }: verborgen
audit-case-warn = Fall { $number }: verwarnt
audit-case-block = Fall { $number }: gesperrt
audit-case-uphold = Einspruch { $number }: Es bleibt dabei
audit-case-lift = Einspruch { $number }: zurückgenommen
audit-case-held = Fall { $number }: bis zur Entscheidung nicht gezeigt, da etwas darin herumgeht
audit-case-paused = Fall { $number }: bis zur Entscheidung nicht mehr gezeigt, da von mehreren Mitgliedern gemeldet
audit-review-on = Durchsicht neuer Texte eingeschaltet
audit-review-off = Durchsicht neuer Texte ausgeschaltet
command-queue = Fälle zu entscheiden
case-for-moderators = Das können nur Moderatoren entscheiden.
case-why-in-private = Entschieden. Warum, frage ich dich privat.
audit-group-chosen = Ließ Fälle auch in eine Gruppe bringen
audit-group-given-up = Ließ keine Fälle mehr in die Gruppe bringen
