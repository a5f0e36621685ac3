# /stats, /diversity und /report: was die Genossenschaft von sich selbst sieht.

figures-legend = 15+ heißt mindestens fünfzehn Mitglieder; – heißt zu wenige, um sie zu zeigen.
percent = { $share } %
report-range = { $first } bis { $last }

# Wenige Wörter, über einem kleinen Diagramm oder in einer Liste.
chart-members = Mitglieder
chart-active = Haben etwas getan
chart-told = Anliegen genannt
chart-matched = Karte bekommen
chart-met = Jemanden kennengelernt
chart-solved = Anliegen gelöst
chart-unmet = Dienste reichen nicht
chart-all-members = Alle Mitglieder
chart-of = { $part } von { $whole }

stats-heading = Die Woche ab { $day }, in Klammern die Woche davor
stats-line = { $what }: { $now } ({ $before })
waited-0 = Wer jemanden kennengelernt hat, musste darauf in der Hälfte der Fälle höchstens einen Tag warten.
waited-1 = Wer jemanden kennengelernt hat, musste darauf in der Hälfte der Fälle höchstens drei Tage warten.
waited-2 = Wer jemanden kennengelernt hat, musste darauf in der Hälfte der Fälle höchstens eine Woche warten.
waited-3 = Wer jemanden kennengelernt hat, musste darauf in der Hälfte der Fälle höchstens zwei Wochen warten.
waited-4 = Wer jemanden kennengelernt hat, musste darauf in der Hälfte der Fälle höchstens einen Monat warten.
waited-5 = Wer jemanden kennengelernt hat, musste darauf in der Hälfte der Fälle mehr als einen Monat warten.

diversity-heading = Wer was braucht, Ende { $month }
diversity-nothing = Noch hat kein Thema genug Mitglieder, um zu zeigen, wer was braucht.
diversity-theme = { $name }: { $count }
diversity-more-often = Öfter, als ihr Anteil an den Mitgliedern erwarten ließe:
diversity-nobody-stands-out = Keine Gruppe weicht deutlich von ihrem Anteil an den Mitgliedern ab.
diversity-emphasis = { $group } bei „{ $theme }“: etwa { $ratio }-mal so oft, mindestens { $least }-mal
diversity-caution = „Mindestens“ ist das vorsichtige Ende der Schätzung. Hier stehen nur Gruppen, die auch dort über 1 bleiben; Zufall spielt also kaum mit.
diversity-about = Die Zahlen sind Mitglieder mit einem offenen Anliegen. Je dunkler, desto größer der Anteil der Gruppe am Thema; die erste Spalte zeigt ihren Anteil an allen Mitgliedern.
dimension-sector = Art der Arbeit
dimension-region = Region
dimension-years = Jahre Erfahrung
dimension-language = Sprache

report-ask = Über welche Monate? Ein Bericht gilt ganzen Monaten, sobald sie vorbei sind.
report-none = Seit dem ersten Anliegen ist noch kein Monat vorbei. Im neuen Monat kann der erste Bericht entstehen.
report-usage = Ich verstehe nicht, welche Monate du meinst. Ein Monat: /report 2026-10. Mehrere: /report 2026-08 2026-10.
report-no-such-month = Für diese Monate gibt es keine Zahlen. /report zeigt, für welche es welche gibt.
report-coming = Der Bericht wird erstellt. Er kommt hier als Datei.
report-working = Einen Moment, ich rechne. Das dauert ein paar Sekunden.
report-failed = Diesmal hat es nicht geklappt. Frag bitte später noch einmal.
button-report-month = { $month }
button-report-range = Die letzten { $count } Monate
diversity-none = Seit dem ersten Anliegen ist noch kein Monat vorbei. Im neuen Monat kann ich zeigen, wer was braucht.

report-caption = Der Bericht über { $months }. Öffnet sich in jedem Browser, auch ohne Internet, und passt auf A4.
report-caption-tables = Dieselben Zahlen für eine Tabelle
map-caption = Die Karte der Anliegen. Jeder Punkt steht für fünf Mitglieder; was nah beieinander liegt, ist sich ähnlich.
report-title = Was Mitglieder brauchen: { $months }
report-made = Erstellt am { $day } von Raakvlak

section-headlines = In Kürze
section-map = Die Karte der Anliegen
section-unmet = Worauf unsere Dienste noch keine Antwort haben
section-diversity = Wer was braucht
section-trends = Themen im Lauf der Zeit
section-introductions = Kontakte und was daraus wurde
section-method = Wie gezählt wurde

figure-members = Mitglieder
figure-active = Haben hier etwas getan
figure-told = Haben ein Anliegen genannt
figure-matched = Haben eine Karte bekommen
figure-met = Haben sich kennengelernt
figure-talked = Sagen, sie haben gesprochen
figure-solved = Haben ein Anliegen gelöst
figure-known = Wissen, ob ein Dienst ihr Anliegen beantwortet
figure-unmet = Ohne Dienst, der ihr Anliegen beantwortet
figure-unmet-share = Von denen, die es wissen: Dienste reichen nicht
figure-in-theme = Mitglieder mit offenem Anliegen
figure-short-in-theme = Davon: Dienste reichen nicht
report-added-up = Bei mehreren Monaten sind die Zahlen der einzelnen Monate addiert: Wer in zwei Monaten dabei war, zählt zweimal.

map-about = Themen, die nah beieinander liegen, handeln von Ähnlichem. Jeder Punkt steht für fünf Mitglieder und ist zufällig um sein Thema gestreut: Kein Punkt ist das Anliegen einer Person.
map-alt = Eine Karte der Themen mit ihren Namen. Mitglieder in jedem: { $themes }.
unmet-about = Dienste reichen nicht, wo ein Mitglied zu den gezeigten Diensten „teilweise“ oder „nein“ gesagt hat oder keiner dem Anliegen nahekam.
unmet-alt = Ein Balken je Thema: seine Mitglieder, und schraffiert die, denen die Dienste nicht reichen. Die Tabelle darunter enthält dieselben Zahlen.
unmet-table = Themen am Ende des letzten Monats
unmet-quotes = In den Worten von Mitgliedern, die das erlauben, ohne Namen und Adressen:
trends-about = Mitglieder mit offenem Anliegen in jedem Thema, jeweils am Monatsende.
trends-alt = Ein kleines Liniendiagramm für jedes der größten Themen. Die Tabelle darunter enthält dieselben Zahlen.
trends-table = Mitglieder mit offenem Anliegen
introductions-about = Mitglieder lernen sich erst kennen, wenn beide Ja gesagt haben. Jede Spalte zählt ein Mitglied einmal im Monat.
introductions-table = Monat für Monat
report-method = Gezählt werden Mitglieder, nicht Nachrichten: Jedes zählt in einer Zahl einmal, wie viele Anliegen es auch genannt hat. Ein Monat bekommt seine Zahlen, wenn er vorbei ist, und behält sie. Jede Zahl ist ein „mindestens“, in Fünferschritten, nachdem eine geheime Zahl abgezogen wurde. Sie stimmt also immer und ist oft ein wenig zu niedrig. Prozente und Verhältnisse sind nur aus diesen Zahlen berechnet.
report-limits = Themen findet ein Sprachmodell, das vergleicht, was Anliegen bedeuten, und die Moderation verbessert sie; ein Anliegen kann im falschen Thema stehen. Gezählt wird nur, was Mitglieder dem Bot gesagt haben: Wer etwas braucht und es nicht gesagt hat, fehlt hier. Kleine Gruppen kommen gar nicht vor. Das ist der Preis dafür, dass niemand erkennbar ist.

column-month = Monat
column-what = Was
column-theme = Thema
column-group = Gruppe
column-least = Mindestens
column-members = Mitglieder
column-short = Dienste reichen nicht für
sheet-figures = Zahlen
sheet-about = Wie gezählt wurde
