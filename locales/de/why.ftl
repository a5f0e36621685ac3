# Why two members are not introduced.

why-usage = Welche zwei? /why 12 34 oder /why @eins @anders. Die Nummern stehen in /mod unter jedem Anliegen.
why-unknown = Ich kenne kein Mitglied „{ $words }“.
why-member = <b>{ $number }</b>: { $facts }
why-not = Die beiden werden jetzt nicht bekannt gemacht, denn:
why-may-meet = Nichts hält sie auseinander. Ob ihre Anliegen sich genug gleichen, wurde noch nicht verglichen.
why-may-meet-alike = Nichts hält sie auseinander. Beim letzten Vergleich glichen sich ihre Anliegen zu { $percent } %.

against-same-person = • das ist ein und dasselbe Mitglied
against-no-shared-language = • sie haben keine gemeinsame Sprache
against-introduced-before = • sie wurden schon einmal bekannt gemacht
against-declined-lately = • sie wurden einander vor weniger als 90 Tagen vorgeschlagen, und es kam nicht zustande
against-kept-apart = • einer von beiden möchte den anderen nicht mehr treffen
against-blocked = • { $number } ist gesperrt
against-in-question = • { $number } wurde von mehreren Mitgliedern gemeldet und wartet auf eine Entscheidung
against-no-consent = • { $number } ist noch nicht fertig angemeldet oder hat den heutigen Bedingungen nicht zugestimmt
against-unreachable = • { $number } ist in Telegram nicht zu erreichen
against-paused = • { $number } macht eine Pause
against-set-aside = • { $number } wurde nach drei Karten ohne Antwort beiseitegestellt
against-at-limit = • { $number } hat diesen Monat schon so viele neue Kontakte wie gewünscht, wartende Zusagen mitgezählt
against-no-open-need = • { $number } hat kein offenes Anliegen
against-hidden = • das Anliegen von { $number } hat die Moderation verborgen
against-card-out = • { $number } hat schon eine Karte über das andere Mitglied
