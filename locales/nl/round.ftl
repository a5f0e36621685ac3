# The weekly round, for moderators. Zero stands for fewer than five.

round-preview =
    🗓 <b>De ronde van deze week staat klaar</b>

    Kennismakingen: { $introductions ->
        [0] minder dan vijf
       *[other] { $introductions }
    }
    Leden die een kaart krijgen: { $participants ->
        [0] minder dan vijf
       *[other] { $participants }
    }
round-left-over =
    Wie nog wacht, en volgende week zwaarder telt:
    • niemand heeft een vraag zoals die van hen: { $left_alone ->
        [0] minder dan vijf
       *[other] { $left_alone }
    }
    • er zijn er wel, maar de regels houden hen uit elkaar: { $left_rules ->
        [0] minder dan vijf
       *[other] { $left_rules }
    }
    • er zijn er die passen, maar zonder ruimte: { $left_room ->
        [0] minder dan vijf
       *[other] { $left_room }
    }
button-round-send = Kaarten versturen
button-round-discard = Deze week niet
round-on-its-way = ✅ De kaarten gaan de deur uit. Je hoort wanneer het klaar is.
round-discarded = 👌 Deze week geen ronde. Ieders wachttijd telt verder.
round-decided = Over deze ronde is al beslist.
round-none = 🗓 Deze week geen ronde: ik vond geen twee leden die passen en elkaar mogen ontmoeten. Ieders wachttijd telt verder.
round-sent = 🗓 De ronde van deze week is verstuurd. Duo’s waarvoor intussen iets veranderde, zijn overgeslagen.
