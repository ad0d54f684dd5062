/**
 * The settlements that the facts tables name, for labels. Columns: name in the
 * tables (as GeoNames has it) | rank | English | Ukrainian. Coordinates come from
 * the tables. A place with the rank "-" and one that is missing here get no label.
 */
export const settlementTable = `
Antonivka|5|Antonivka|Антонівка
Avdiyivka|4|Avdiivka|Авдіївка
Bahatyr|5|Bahatyr|Багатир
Bakhmut|3|Bakhmut|Бахмут
Balky|5|Balky|Балки
Berestove|5|Berestove|Берестове
Beryslav|4|Beryslav|Берислав
Bilohorivka|5|Bilohorivka|Білогорівка
Bilozerka|4|Bilozerka|Білозерка
Bilyi Kolodiaz|5|Bilyi Kolodiaz|Білий Колодязь
Blahovishchenka|5|Blahovishchenka|Благовіщенка
Bohuslavka|5|Bohuslavka|Богуславка
Bol’shoye Soldatskoye|4|Bolshoye Soldatskoye|Велике Солдатське
Borova|4|Borova|Борова
Burchak|5|Burchak|Бурчак
Chasiv Yar|4|Chasiv Yar|Часів Яр
Chervonohryhorivka|5|Chervonohryhorivka|Червоногригорівка
Chornianka|5|Chornianka|Чорнянка
Chornobaivka|5|Chornobaivka|Чорнобаївка
Darivka|5|Darivka|Дар’ївка
Dniprorudne|4|Dniprorudne|Дніпрорудне
Dniprovka|5|Dniprovka|Дніпровка
Dnipryany|5|Dnipriany|Дніпряни
Dudchany|5|Dudchany|Дудчани
Dvorichna|4|Dvorichna|Дворічна
Enerhodar|3|Enerhodar|Енергодар
Fedorivka|5|Fedorivka|Федорівка
Gorod Shebekino|-|Shebekino|Шебекіно
Hirnyk|5|Hirnyk|Гірник
Hola Prystan|4|Hola Prystan|Гола Пристань
Holmivskyi|5|Holmivskyi|Гольмівський
Hornostayivka|4|Hornostaivka|Горностаївка
Hrodivka|5|Hrodivka|Гродівка
Hryshyne|5|Hryshyne|Гришине
Hulyaypole|4|Huliaipole|Гуляйполе
Ivanivka|5|Ivanivka|Іванівка
Ivanivs'ke|5|Ivanivske|Іванівське
Ivanopillya|5|Ivanopillia|Іванопілля
Kairy|5|Kairy|Каїри
Kakhovka|4|Kakhovka|Каховка
Kamyanka-Dniprovska|4|Kamianka-Dniprovska|Кам’янка-Дніпровська
Kamyanske|5|Kamianske|Кам’янське
Kardashynka|5|Kardashynka|Кардашинка
Kherson|-|Kherson|Херсон
Khromove|5|Khromove|Хромове
Kindrashivka|5|Kindrashivka|Кіндрашівка
Kivsharivka|5|Kivsharivka|Ківшарівка
Kizomys|5|Kizomys|Кізомис
Kolomyichykha|5|Kolomyichykha|Коломийчиха
Komar|5|Komar|Комар
Komyshany|5|Komyshany|Комишани
Kostyantynivka|3|Kostiantynivka|Костянтинівка
Kozachi Laheri|5|Kozachi Laheri|Козачі Лагері
Kozatska Sloboda|5|Kozatska Sloboda|Козацька Слобода
Kozatske|5|Kozatske|Козацьке
Kreminna|4|Kreminna|Кремінна
Kruhliakivka|5|Kruhliakivka|Кругляківка
Kupyansk|3|Kupiansk|Куп’янськ
Kupyansk-Vuzlovyi|5|Kupiansk-Vuzlovyi|Куп’янськ-Вузловий
Kurakhivka|5|Kurakhivka|Курахівка
Kurakhove|4|Kurakhove|Курахове
Kurylivka|5|Kurylivka|Курилівка
Lazurnyi|5|Lazurnyi|Лазурний
Lukiantsi|5|Lukiantsi|Лук’янці
Lvove|5|Lvove|Львове
Lyman|4|Lyman|Лиман
Lyptsi|5|Lyptsi|Липці
Lysychansk|3|Lysychansk|Лисичанськ
Lyubymivka|5|Liubymivka|Любимівка
Mala Kardashynka|5|Mala Kardashynka|Мала Кардашинка
Mala Tokmachka|5|Mala Tokmachka|Мала Токмачка
Malokakhovka|5|Malokakhovka|Малокаховка
Malynivka|5|Malynivka|Малинівка
Marhanets|4|Marhanets|Марганець
Miluvatka|5|Miluvatka|Мілуватка
Mykytivskyi|5|Mykytivskyi|Микитівський
Mylove|5|Mylove|Милове
Myrnohrad|4|Myrnohrad|Мирноград
Myropillia|5|Myropillia|Миропілля
Naddnipryanske|5|Naddniprianske|Наддніпрянське
Nikopol|3|Nikopol|Нікополь
Nova Kakhovka|3|Nova Kakhovka|Нова Каховка
Nova Sloboda|5|Nova Sloboda|Нова Слобода
Nova Zburivka|5|Nova Zburivka|Нова Збур’ївка
Novaya Tavolzhanka|5|Novaya Tavolzhanka|Нова Таволжанка
Novodanylivka|5|Novodanylivka|Новоданилівка
Novodniprovka|5|Novodniprovka|Новодніпровка
Novodruzhesk|5|Novodruzhesk|Новодружеськ
Novohrodivka|4|Novohrodivka|Новогродівка
Novokairy|5|Novokairy|Новокаїри
Novooleksandrivka|5|Novooleksandrivka|Новоолександрівка
Novopavlivka|5|Novopavlivka|Новопавлівка
Novopidhorodnye|5|Novopidhorodnie|Новопідгороднє
Novospaske|5|Novospaske|Новоспаське
Novovodyane|5|Novovodiane|Нововодяне
Novovorontsovka|4|Novovorontsovka|Нововоронцовка
Novozlatopil|5|Novozlatopil|Новозлатопіль
Nyu-York|5|Niu-York|Нью-Йорк
Ocheretyne|5|Ocheretyne|Очеретине
Odradokamyanka|5|Odradokamianka|Одрадокам’янка
Oleshky|4|Oleshky|Олешки
Olhivka|5|Olhivka|Ольгівка
Opytne|5|Opytne|Опитне
Orikhiv|4|Orikhiv|Оріхів
Orlianske|5|Orlianske|Орлянське
Ozeryanivka|5|Ozerianivka|Озерянівка
Petropavlivka|5|Petropavlivka|Петропавлівка
Pivdenne|5|Pivdenne|Південне
Pivnichne|5|Pivnichne|Північне
Podoly|5|Podoly|Подоли
Pokrovsk|3|Pokrovsk|Покровськ
Polohy|4|Polohy|Пологи
Poltavka|5|Poltavka|Полтавка
Popovo-Lezhachi|5|Popovo-Lezhachi|Попово-Лежачі
Preobrazhenka|5|Preobrazhenka|Преображенка
Prydniprovske|5|Prydniprovske|Придніпровське
Prymiske|5|Prymiske|Приміське
Pryvillia|5|Pryvillia|Привілля
Radens’k|5|Radensk|Раденськ
Rodynske|5|Rodynske|Родинське
Rubizhne|4|Rubizhne|Рубіжне
Selydove|4|Selydove|Селидове
Serebrianka|5|Serebrianka|Серебрянка
Shcherbynivka|5|Shcherbynivka|Щербинівка
Shebekino|4|Shebekino|Шебекіно
Shevchenko|5|Shevchenko|Шевченко
Siversk|4|Siversk|Сіверськ
Skelky|5|Skelky|Скельки
Slobozhanske|5|Slobozhanske|Слобожанське
Soledar|4|Soledar|Соледар
Solontsi|5|Solontsi|Солонці
Sonyachnyi|5|Soniachnyi|Сонячний
Stara Zburivka|5|Stara Zburivka|Стара Збур’ївка
Staromlynivka|5|Staromlynivka|Старомлинівка
Stepnohirsk|5|Stepnohirsk|Степногірськ
Strilecha|5|Strilecha|Стрілеча
Sudzha|3|Sudzha|Суджа
Svitle|5|Svitle|Світле
Tavilzhanka|5|Tavilzhanka|Тавільжанка
Tavriysk|5|Tavriisk|Таврійськ
Ternova|5|Ternova|Тернова
Terny|5|Terny|Терни
Tëtkino|4|Tyotkino|Тьоткіно
Tiahynka|5|Tiahynka|Тягинка
Toretsk|4|Toretsk|Торецьк
Torske|5|Torske|Торське
Tretiy Mikrorayon|-|Tretii Mikroraion|Третій мікрорайон
Tsukuryne|5|Tsukuryne|Цукурине
Udachne|5|Udachne|Удачне
Urazovo|5|Urazovo|Уразово
Uspenivka|5|Uspenivka|Успенівка
Vasylivka|4|Vasylivka|Василівка
Velyka Kardashynka|5|Velyka Kardashynka|Велика Кардашинка
Velyka Lepetykha|4|Velyka Lepetykha|Велика Лепетиха
Velyka Novosilka|4|Velyka Novosilka|Велика Новосілка
Velyka Znamianka|5|Velyka Znamianka|Велика Знам’янка
Velyki Prokhody|5|Velyki Prokhody|Великі Проходи
Verbove|5|Verbove|Вербове
Verkhnia Krynytsia|5|Verkhnia Krynytsia|Верхня Криниця
Verkhnotoretske|5|Verkhnotoretske|Верхньоторецьке
Vilcha|5|Vilcha|Вільча
Vodiane|5|Vodiane|Водяне
Vorozhba|5|Vorozhba|Ворожба
Vovchansk|4|Vovchansk|Вовчанськ
Vovchanski Khutori|5|Vovchanski Khutory|Вовчанські Хутори
Vyshchetarasivka|5|Vyshchetarasivka|Вищетарасівка
Yakovlivka|5|Yakovlivka|Яковлівка
Yampil’|5|Yampil|Ямпіль
Yunakivka|5|Yunakivka|Юнаківка
Zaitseve|5|Zaitseve|Зайцеве
Zalizne|5|Zalizne|Залізне
Zaliznychne|5|Zaliznychne|Залізничне
Zarichne|5|Zarichne|Зарічне
Zelenivka|5|Zelenivka|Зеленівка
Zvanivka|5|Zvanivka|Званівка
Zvirove|5|Zvirove|Звірове
`;
