# What peers see of one another: kind of work, region, years and languages.

sector-it = IT & Digitales
sector-design = Gestaltung & Design
sector-media = Foto, Video & Ton
sector-writing = Texten & Lektorat
sector-translation = Übersetzen
sector-training = Training & Coaching
sector-consulting = Beratung
sector-care = Pflege & Wohlbefinden
sector-arts = Kunst & Bühne
sector-events = Veranstaltungen
sector-craft = Handwerk
sector-building = Bau & Renovierung
sector-commerce = Laden & Verkauf
sector-food = Essen & Catering
sector-mobility = Transport & Lieferung
sector-research = Forschung
sector-sport = Sport & Bewegung
sector-beauty = Haar & Kosmetik
sector-music = Musik
sector-tourism = Tourismus & Führungen
sector-marketing = Marketing & Kommunikation
sector-accounting = Büro & Buchhaltung
sector-legal = Rechtsberatung
sector-hr = Personal & Laufbahn
sector-fashion = Mode & Textil
sector-architecture = Architektur & Innenräume
sector-engineering = Technik & Ingenieurwesen
sector-energy = Energie & Nachhaltigkeit
sector-garden = Garten & Grün
sector-farming = Landwirtschaft & Anbau
sector-animals = Tiere
sector-cleaning = Reinigung & Haushalt
sector-other = Etwas anderes

button-fact = { $words }

years-lt1 = weniger als ein Jahr
years-1to3 = 1 bis 3 Jahre
years-3to10 = 3 bis 10 Jahre
years-gt10 = über 10 Jahre

