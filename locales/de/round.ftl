# The weekly round, for moderators. Zero stands for fewer than five.

round-preview =
    🗓 <b>Die Runde dieser Woche steht bereit</b>

    Vorschläge: { $introductions ->
        [0] weniger als fünf
       *[other] { $introductions }
    }
    Mitglieder, die eine Karte bekommen: { $participants ->
        [0] weniger als fünf
       *[other] { $participants }
    }
round-left-over =
    Wer noch wartet und nächste Woche mehr zählt:
    • niemand hat ein ähnliches Anliegen: { $left_alone ->
        [0] weniger als fünf
       *[other] { $left_alone }
    }
    • manche schon, aber die Regeln halten sie auseinander: { $left_rules ->
        [0] weniger als fünf
       *[other] { $left_rules }
    }
    • manche passen, haben aber keinen Platz mehr: { $left_room ->
        [0] weniger als fünf
       *[other] { $left_room }
    }
button-round-send = Karten verschicken
button-round-discard = Diese Woche nicht
round-on-its-way = ✅ Die Karten gehen hinaus. Du hörst, wenn es fertig ist.
round-discarded = 👌 Diese Woche keine Runde. Die Wartezeit aller zählt weiter.
round-decided = Über diese Runde ist schon entschieden.
round-none = 🗓 Diese Woche keine Runde: Ich habe keine zwei Mitglieder gefunden, die passen und sich treffen dürfen. Die Wartezeit aller zählt weiter.
round-sent = 🗓 Die Runde dieser Woche ist verschickt. Paare, bei denen sich seit der Vorschau etwas geändert hat, wurden ausgelassen.
