# Help, a pause, and everything the bot did not ask for.

help =
    <b>Was ich für dich tun kann</b>

    /need – sag, was du brauchst; ich suche Mitglieder
    /ask – suche, was Mitglieder hinter sich haben
    /experience – teile, was du hinter dir hast
    /mine – deine Anliegen, Karten und Kontakte
    /circles – dein Kreis: wer, wo, wann
    /circle – in deinem Kreis reden
    /talk – deine Gespräche im Bot
    /services – was die Genossenschaft anbietet
    /proposals – neue Dienste in Arbeit
    /profile – was andere von dir sehen
    /privacy – deine Daten, deine Wahl
    /mydata – alles bekommen, was über dich gespeichert ist
    /forget – alles von dir löschen lassen
    /invite – jemanden einladen
    /language – eine andere Sprache
    /limit – wie viele Kontakte im Monat
    /pause – eine Pause: keine Karten, keine Fragen
    /resume – wieder mitmachen
    /cancel – beenden, wobei wir gerade sind

    Du kannst auch einfach schreiben, was du brauchst.
help-elsewhere = Tipp in einem anderen Chat { $name } und ein paar Wörter: Du findest Erfahrungen, die auch dort gezeigt werden dürfen.
help-house = 🏠 { $who }
help-new = Ich helfe Mitgliedern der Genossenschaft, andere zu finden, die ihr Anliegen kennen. Fang an mit /start; ohne dein Ja speichere ich nichts.
help-working-group =
    <b>Mit deiner Rolle</b>

    /unmet – wo unsere Dienste nicht reichen
    /themes – was Mitglieder brauchen, gruppiert
    /stats – wie die Woche lief
    /diversity – wer was braucht
    /report – der Bericht über einen Monat, als Datei
    /propose – einen neuen Dienst vorschlagen
help-moderator =
    /mod – für die Moderation
    /queue – Fälle, die zu entscheiden sind
    /why – warum zwei Mitglieder nicht bekannt gemacht werden
    /audit – was getan wurde, von wem und warum
    /weights – was bei der Suche zählt, und was Begegnungen lehren
help-admin = /role – wer was darf

language-ask = Welche Sprache sprechen wir?
language-set = Ab jetzt sprechen wir Deutsch.

limit-ask =
    { $count ->
        [0] Wie viele neue Kontakte im Monat passen dir? Zurzeit: keine.
        [one] Wie viele neue Kontakte im Monat passen dir? Zurzeit: einer.
       *[other] Wie viele neue Kontakte im Monat passen dir? Zurzeit: { $count }.
    }
limit-set =
    { $count ->
        [0] Notiert: vorerst keine neuen Kontakte. Mit /limit änderst du das wieder.
        [one] Notiert: höchstens ein neuer Kontakt im Monat.
       *[other] Notiert: höchstens { $count } neue Kontakte im Monat.
    }
limit-yes-taken-back =
    { $count ->
        [one] Du hattest zu mehr Karten Ja gesagt. Die letzte habe ich geschlossen; niemand erfährt, warum.
       *[other] Du hattest zu mehr Karten Ja gesagt. Die letzten { $count } habe ich geschlossen; niemand erfährt, warum.
    }

paused = Genieß deine Pause. Keine Karten und keine Fragen, bis du /resume sagst. Was du erzählt hast, bleibt.
button-resume = Wieder mitmachen
resumed = Willkommen zurück! Ich suche wieder Mitglieder für deine offenen Anliegen.
set-aside = Deine letzten drei Karten blieben ohne Antwort, darum lasse ich dich erst einmal in Ruhe: Ich schicke dir keine neuen und schlage dich niemandem vor. Das ist völlig in Ordnung, und niemand erfährt davon. Magst du wieder mitmachen? Einmal tippen genügt.

cancel-done = Gut, wir hören auf.
cancel-joining = Gut, wir hören auf. Ein andermal weiter: /start.
cancel-nothing = Es gibt nichts zu beenden. /help zeigt, was ich tun kann.

unknown-command = Diesen Befehl kenne ich nicht.
say-more = Erzähl mir etwas mehr, dann suche ich Mitglieder: Was ist los, und was würde helfen?
edited-late = Diese Nachricht habe ich schon verarbeitet, die Änderung kommt zu spät. In /mine kannst du ein Anliegen neu schreiben.

not-text-voice = Sprachnachrichten kann ich nicht anhören. Kannst du es schreiben, in ein paar Sätzen?
not-text-forward = Ich sehe, dass das weitergeleitet ist. Kannst du es in deinen eigenen Worten sagen?
not-text-other = Ich kann nur Text lesen. Kannst du es schreiben, in ein paar Sätzen?

blocked = Du kannst Raakvlak im Moment nicht benutzen. Fragen? Wende dich an die Genossenschaft.
sorry-failed = Bei uns ist etwas schiefgegangen. Deine Nachricht ist aufbewahrt, und die Moderation weiß Bescheid.

flood-pause =
    { $minutes ->
        [one] Das geht mir gerade zu schnell. In einer Minute lese ich wieder; was du bis dahin sendest, lese ich nicht.
       *[other] Das geht mir gerade zu schnell. In { $minutes } Minuten lese ich wieder; was du bis dahin sendest, lese ich nicht.
    }
