<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Қойындыны жабу</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Бар&amp;лығын таңдау</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Бір қадам &amp;жоғары</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Бір қадам &amp;төмен</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Басу</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Арттыру</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Азайту</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Мәзірді көрсету</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Фокусты орнату</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Ауыстырып қосу</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Төмен айналдыру</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Әрекетті орындайды</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Мәнді арттыру</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Мәнді азайту</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Мәзірді көрсетеді</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Фокусты орнатады</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Күйін ауыстырады</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Солға айналдырады</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Оңға айналдырады</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Жоғары айналдырады</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Төмен айналдырады</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Алдыңғы бетке өтеді</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Келесі бетке өтеді</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Реңк:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Қа&amp;нықтық:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Жарықтық:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Қызыл:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Жа&amp;сыл:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Көк:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>А&amp;льфа-арна:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Негі&amp;згі түстер</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Таңдауыңызша түстер</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Таңдауыңызша түстерге қ&amp;осу</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Экраннан түс алу</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Түсті таңдау</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Курсор орны: %1, %2
Бас тарту үшін ESC пернесін басыңыз</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ашылмалы тізімді ашу</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Нұсқа ақпаратын көрсетеді.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Командалық жол опциялары бойынша көмекті көрсетеді.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt опцияларын қоса, көмекті көрсетеді.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>«%1» опциясы белгісіз.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Белгісіз опциялар: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>«%1» соңынан мән көрсетілмеген.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>«%1» соңынан күтілмеген мән бар.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[опциялар]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Қолданылуы: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Опциялар:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументтер:</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Тапсырманы басқару</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Жоспарланған басып шығару:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Төлем ақпараты:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Тапсырма басымдығы:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Титулдық беттер</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Басында:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Соңында:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Бірден басып шығару</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Мерзімсіз күттіру</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Күндіз (06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Түнде (18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Екінші ауысым (16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Үшінші ауысым (00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Демалыс күндері (сенбі–жексенбі)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Белгілі уақытта</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Құпиясыз</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциалды</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Қолжетімділігі шектеулі</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Құпия</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Өте құпия</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Аутентификация керек</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2 жүйесіндегі %1 принтерін пайдалану үшін аутентификация керек.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 принтерін пайдалану үшін аутентификация керек.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Пайдаланушы аты:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>ТД</translation>
    </message>
    <message>
        <source>am</source>
        <translation>тд</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>ТК</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>тк</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бұл не?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Бөлек терезеге шығару</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Панельді бөлектейді немесе қайта бекітеді</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Панельді жабады</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Жөндеу хабарламасы:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Ескерту:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Ауыр қате:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Түзетілмейтін қате:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Ақпарат:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Осы хабарламаны &amp;қайта көрсету</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Мақсат файл бастапқы файлдың өзі.</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Бастапқы файл жоқ.</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Мақсат файл бұрыннан бар</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Атын өзгерту қатесі: %1</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>%1 файлынан қалпына келтіру мүмкін емес: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Тізбектелген файлдың аты блоктап көшіру арқылы өзгертілмейді</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Бастапқы файлды өшіру мүмкін емес</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 файлын оқу үшін ашу мүмкін емес</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Жазу үшін ашу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Блокты жазу сәтсіз аяқталды</translation>
    </message>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Жазу үшін %1 файлын жасау мүмкін емес</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Мақсат файлды ашу мүмкін емес: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Файлдық қозғалтқыш қолжетімсіз</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Файлдық қозғалтқыш қолжетімсіз не ол UnMapExtension кеңейтуін қолдамайды</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа өту</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алға өту</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Таңдау</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсету: </translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар бумасы</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 файлы</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазудан қорғалған.
Оны сонда да өшіргіңіз келе ме?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» өшірілсін бе?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Орындар мен бетбелгілер тізімі</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Файл аты:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ө&amp;шіру</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ат&amp;ын өзгерту</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа бума</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңа &amp;бума</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа бума жасау</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңа бума жасау</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы бума</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Жоғарғы бумаға өту</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Орны:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файлдар түрі:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Буманы табу</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жасырын файлдарды көрсету</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Қалайша сақтау</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Бума табылмады.
Бума атының дұрыс көрсетілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылмады.
Файл атының дұрыс көрсетілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бұрыннан бар.
Оны алмастырғыңыз келе ме?</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бүйір панелі</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тізім көрінісі</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толық көрініс</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тізім көрінісіне ауысу</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толық көрініске ауысу</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Бумалар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Бума:</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Буманы өшіру мүмкін болмады.</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңғы орындар</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгертілген күні</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Файл аты жарамсыз</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;«%1» атын пайдалануға болмайды.&lt;/b&gt;&lt;p&gt;Қысқарақ немесе тыныс белгілері жоқ басқа атты қолданып көріңіз.</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Normal</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жуан</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Жартылай жуан</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Жартылай</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Қара</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жеңіл</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Жұқа</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Өте жеңіл</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Өте жуан</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Өте</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Еңкіш</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латын</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Грек</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армян</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Араб</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Таана</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Деванагари</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Бенгал</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Гурмукхи</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Гуджарати</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Ория</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Тамил</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Телугу</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Каннада</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Малаялам</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Сингал</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тай</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Тибет</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузин</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Кхмер</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Жеңілдетілген қытай</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Дәстүрлі қытай</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Жапон</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корей</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Таңбалар</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Огам</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Руна</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>Нко</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>Select Font</source>
        <translation>Қаріпті таңдау</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Қаріп</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>Қаріп с&amp;тилі</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ө&amp;лшемі</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Эффектілер</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>&amp;Үсті сызылған</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>А&amp;сты сызылған</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>&amp;Жазу жүйесі</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ж&amp;абу</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>QPA плагині. Әр плагиннің қолжетімді опцияларын QGuiApplication құжаттамасынан қараңыз.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Платформа плагиндерінің жолы.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Платформа темасы.</translation>
    </message>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Қосымша жүктелетін плагиндер, бірнеше рет көрсетуге болады.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Басты терезенің геометриясы, X11 жазылуымен, мысалы, 100x100+50+50.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Терезенің әдепкі таңбашасы.</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Бірінші терезенің тақырыбы.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Қолданбаның орналасу бағытын Qt::RightToLeft етіп орнатады (жөндеуге көмек).</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Қолданбаны бұрынғы сеанстан қалпына келтіреді.</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Дисплей аты, $DISPLAY мәнін алмастырады.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>ICCCM 4.1.2.5 бойынша дана аты.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Тышқанды басып алуды сөндіру (жөндеушілерде пайдалы).</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Тышқанды мәжбүрлеп басып алу (жөндеушіде орындалса да).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>Қолданылатын X11 Visual идентификаторы.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>--windowtitle опциясының басқа аты.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>--windowgeometry опциясының басқа аты.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>--windowicon опциясының басқа аты.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Мұндай файл не бума жоқ</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Рұқсат жоқ</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ашылатын файл бума болып тұр</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Құрылғыда бос орын қалмады</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Белгісіз қате</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Ашық файлдар саны тым көп</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>Invalid device</source>
        <translation>Құрылғы жарамсыз</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Файл табылмады</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Сурет пішіміне қолдау жоқ</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Сурет деректерін оқу мүмкін емес</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Белгісіз қате</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Unknown error</source>
        <translation>Белгісіз қате</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Құрылғы көрсетілмеген</translation>
    </message>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Құрылғыны жазу үшін ашу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Құрылғыға жазу мүмкін емес</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Сурет пішіміне қолдау жоқ</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Сурет бос</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Мәнді енгізіңіз:</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>no error occurred</source>
        <translation>қате жоқ</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>аяқталмаған объект</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>атау ажыратқышы жоқ</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>аяқталмаған массив</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>мән ажыратқышы жоқ</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>жарамсыз мән</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>санмен аяқталуы жарамсыз</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>жарамсыз сан</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>жарамсыз escape тізбегі</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>жарамсыз UTF8 жолы</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>аяқталмаған жол</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>үтірден кейін объект жоқ</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>құжаттың ендірілу деңгейі тым терең</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>құжат тым үлкен</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>құжат соңында артық деректер бар</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Пернелер тіркесімін басыңыз</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қ&amp;иып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіріп алу</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Кі&amp;рістіру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Атаусыз)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Қайыру</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Жазық қылу</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Қ&amp;алпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Жылжыту</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ө&amp;лшемін өзгерту</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Қа&amp;йыру</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Жа&amp;зық қылу</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Үнемі &amp;үстінде</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Тақырыбына жинау</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Тақырыбынан жазу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Толығырақ көрсету...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Толық мәліметті жасыру...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt туралы</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt туралы&lt;/h3&gt;&lt;p&gt;Бұл бағдарлама Qt кітапханасының %1 нұсқасын пайдаланады.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt — кроссплатформалық қолданбаларды әзірлеуге арналған C++ құралдар жиыны.&lt;/p&gt;&lt;p&gt;Qt бір бастапқы кодты барлық негізгі жұмыс үстелі операциялық жүйелерінде пайдалануға мүмкіндік береді. Ол ендірілген Linux үшін, сондай-ақ басқа да ендірілген және мобильді операциялық жүйелер үшін қолжетімді.&lt;/p&gt;&lt;p&gt;Qt түрлі пайдаланушылардың қажеттіліктерін ескеретін бірнеше лицензиялау нұсқасымен ұсынылады.&lt;/p&gt;&lt;p&gt;Коммерциялық лицензиялық келісіміміз бойынша лицензияланған Qt меншікті немесе коммерциялық бағдарламаларды әзірлеуге сай келеді: бастапқы кодты үшінші тараптармен бөліскіңіз келмесе немесе GNU (L)GPL шарттарын басқа себеппен орындай алмасаңыз.&lt;/p&gt;&lt;p&gt;GNU (L)GPL бойынша лицензияланған Qt тиісті лицензиялардың шарттарын орындай алсаңыз, Qt&amp;nbsp;қолданбаларын әзірлеуге сай келеді.&lt;/p&gt;&lt;p&gt;Qt лицензиялауына шолуды &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; бетінен қараңыз.&lt;/p&gt;&lt;p&gt;Авторлық құқық (C) %1 The Qt Company Ltd және басқа да үлескерлер.&lt;/p&gt;&lt;p&gt;Qt және Qt логотипі — The Qt Company Ltd сауда белгілері.&lt;/p&gt;&lt;p&gt;Qt — ашық бастапқы кодты жоба ретінде әзірленетін The Qt Company Ltd өнімі. Толығырақ ақпаратты &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; бетінен қараңыз.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Бет өлшемі:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ені:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Биіктігі:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Қағаз көзі:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Бағдары</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тік</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Жатық</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Теріс жатық</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Теріс тік</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Шет өрістері</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>жоғарғы шет өрісі</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>сол жақ шет өрісі</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>оң жақ шет өрісі</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>төменгі шет өрісі</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Беттерді орналастыру</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Беттер реті:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Бір парақтағы беттер:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Таңдауыңызша</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметр (мм)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пика (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Architect A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Architect B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Architect C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Architect D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Architect E</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter Extra</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter Small</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 Plus</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 Extra</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K Big</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 Extra</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 Small</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 Extra</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 Extra</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter Plus</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid Extra</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal Extra</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Monarch конверті</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>You 4 конверті</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>US 9 конверті</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>US 10 конверті</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>US 11 конверті</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>US 12 конверті</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>US 14 конверті</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>C65 конверті</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>DL конверті</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>B4 конверті</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>B5 конверті</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>B6 конверті</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>C0 конверті</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>C1 конверті</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>C2 конверті</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>C3 конверті</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>C4 конверті</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>C5 конверті</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>C6 конверті</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>C7 конверті</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Chou 3 конверті</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Chou 4 конверті</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Kaku 2 конверті</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Kaku 3 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>PRC 1 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>PRC 2 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>PRC 3 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>PRC 4 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>PRC 5 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>PRC 6 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>PRC 7 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>PRC 8 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>PRC 9 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>PRC 10 конверті</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Шақыру конверті</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Италия конверті</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Жеке конверт</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Ашық хат</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Қос ашық хат</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Таңдауыңызша</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 дюйм</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 x 10 дюйм)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 x 10,5 дюйм)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 x 13 дюйм)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Fan-fold US (14,875 x 11 дюйм)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Fan-fold German (8,5 x 12 дюйм)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Fan-fold German Legal (8,5 x 13 дюйм)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Таңдауыңызша (%1 дюйм x %2 дюйм)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Таңдауыңызша (%1 мм x %2 мм)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Таңдауыңызша (%1 CC x %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Таңдауыңызша (%1 DD x %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Таңдауыңызша (%1 P̸ x %2 P̸)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Таңдауыңызша (%1 пт x %2 пт)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Барлығын сақтау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Иә</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Барлығына иә</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Б&amp;арлығына жоқ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Үзу</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Іске асыру</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Бастапқы күйге келтіру</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Әдепкі мәндерді қайтару</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып шығару</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Опциялар &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Опциялар &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлға басып шығару (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлға басып шығару ...</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Жергілікті файл</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файлын жазу</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Барлық беттер</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Тақ беттер</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жұп беттер</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Солдан оңға, үстінен астына</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Солдан оңға, астынан үстіне</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Оңнан солға, үстінен астына</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Оңнан солға, астынан үстіне</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Астынан үстіне, солдан оңға</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Астынан үстіне, оңнан солға</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Үстінен астына, солдан оңға</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Үстінен астына, оңнан солға</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Бір парақтағы беттер» және «Беттер жиыны» опцияларын бірге қолдануға болмайды.
Біреуін сөндіріңіз.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 бұрыннан бар.
Оны үстінен жазғыңыз келе ме?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — бума.
Басқа файл атын таңдаңыз.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 файлына жазу мүмкін емес.
Басқа файл атын таңдаңыз.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Аралықтың басы оның соңынан үлкен бола алмайды.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Екі жақты басып шығару баптауларында қайшылықтар бар. Оларды түзеткіңіз келе ме?</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Екі жақты басып шығару баптауларының қайшылықтары</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Беттер дұрыс көрсетілмеген</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 дұрыс жазылмаған. Аралықтар мен беттерді ажырату үшін «,», аралықты көрсету үшін «-» таңбасын қолданыңыз; аралықтар өзара қиылыспауы тиіс.</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Бет баптаулары</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Басып шығаруды алдын ала қарау</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Бірінші бет</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Соңғы бет</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ені бойынша сыйдыру</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Бетті толық сыйдыру</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тік</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Жатық</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Бір бетті көрсету</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Қатар беттерді көрсету</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Барлық беттерге шолуды көрсету</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Бет баптаулары</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF пішіміне экспорттау</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Принтер қасиеттері</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Тапсырма опциялары</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Бет баптауларының қайшылықтары</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Бет баптауларында қайшылықтар бар. Оларды түзеткіңіз келе ме?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Кеңейтілген опциялардың қайшылықтары</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Кейбір кеңейтілген опцияларда қайшылықтар бар. Оларды түзеткіңіз келе ме?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Кеңейтілген</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Кейбір опцияларда қайшылықтар бар. Оларды түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Басып шығару аралығы</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Барлығын басып шығару</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Беттер аралығы:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ағымдағы бет</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Таңдалған бөлік</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Беттер жиыны:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Шығыс баптаулары</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Көшірмелер саны:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Даналап жинау</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Кері ретпен</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Опциялар</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түс режимі</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түрлі-түсті</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Сұр реңктер</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Екі жақты басып шығару</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Сөндірулі</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Ұзын жағымен түптеу</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Қысқа жағымен түптеу</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Беттерді не аралықтарды үтірмен ажыратып көрсетіңіз. Аралық дефиспен ажыратылған екі санмен беріледі. Мысалы, 3,5-7,9 деп жазсаңыз, 3, 5, 6, 7 және 9-беттер басып шығарылады.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Аты:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Қас&amp;иеттері</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Орналасуы:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрі:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Шығыс &amp;файлы:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Бар %1 файлына жазу мүмкін емес</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Файл аты бумаға сілтейді</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Қолданба жазудан бас тартты</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Тікелей жазу рұқсат етілмесе, QSaveFile «%1» файлын аша алмайды.</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Осы жерге айналдыру</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол жақ шетіне</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң жақ шетіне</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Ең жоғарысына</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ең төменіне</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бір бет солға</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бір бет оңға</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бір бет жоғары</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бір бет төмен</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңға айналдыру</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Төмен айналдыру</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Іске қосу (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Іске қосу (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Іске қосу (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Іске қосу (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Іске қосу (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Іске қосу (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Іске қосу (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Іске қосу (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Іске қосу (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Іске қосу (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Іске қосу (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Іске қосу (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Іске қосу (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Іске қосу (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Іске қосу (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Іске қосу (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Іске қосу (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Іске қосу (H)</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Контекст1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Контекст2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Контекст3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Контекст4</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солға</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Орындау</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ойнату</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ұйықтату</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Опция</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Дыбысты азайту</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Дыбысты өшіру</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Дыбысты көтеру</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Басты күшейту</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Басты көтеру</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Басты азайту</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Жоғары жиілікті көтеру</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Жоғары жиілікті азайту</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Медиа: ойнату</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Медиа: тоқтату</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Медиа: алдыңғысы</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Медиа: келесісі</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Медиа: жазу</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Медиа: аялдату</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Медиа: ойнату/аялдату</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Медиа: артқа айналдыру</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Медиа: алға айналдыру</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Бастапқы бет</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Таңдамалылар</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Таңдамалыларға қосу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Күту режимі</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>URL ашу</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Поштаны ашу</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Ойнатқышты ашу</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Монитор жарықтығын арттыру</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Монитор жарықтығын азайту</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Пернетақта жарығын қосу/сөндіру</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Пернетақта жарықтығын арттыру</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Пернетақта жарықтығын азайту</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Жарықтықты баптау</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Контрастты баптау</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Сөндіру</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Қуатты сөндіру</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Ояту</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Шығарып алу</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Экран қорғаушысы</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Аялдату</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Гибернация</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Шам</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Дүкен</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Жедел сілтемелер</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Қаржы</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Қауымдастық</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Артқа/алға</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Қолданба: солға</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Қолданба: оңға</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Басып алуды тазарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Дисплей</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электрондық кесте</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Ойын</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Жүйеден шығу</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Нарық</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Пернетақта мәзірі</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Мәзір батырмасы</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Менің сайттарым</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Жаңалықтар</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Үй кеңсесі</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Қайта жүктеу</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Терезелерді бұру</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Бұру батырмасы</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Экранды бұру</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Емлені тексеру</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Экранды бөлу</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Қолдау</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Тапсырмалар панелі</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Істер тізімі</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Саймандар</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Саяхат</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Мәтін өңдегіш</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Орнында жоқ</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Веб-камера</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Хатты қайта жіберу</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Сымсыз желі</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Кең жолақты байланыс</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Аудио: қайталау</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Аудио: кездейсоқ ретпен</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Аудио: тректі айналдыру</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Субтитрлер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Негізгі мәзір</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Микрофонды өшіру</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Микрофон деңгейін көтеру</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Микрофон деңгейін азайту</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Қызыл</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Сары</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Арна жоғары</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Арна төмен</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Ақпарат</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Сенсорлық панельді ауыстыру</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Сенсорлық панельді қосу</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Сенсорлық панельді сөндіру</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>invalid role</source>
        <translation>рөлі жарамсыз</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>тақырып жолағы</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>мәзір жолағы</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>айналдыру жолағы</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>өлшем тұтқасы</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>дыбыс</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>курсор</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>мәтін курсоры</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>ескерту хабарламасы</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>фрейм</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>толтырғыш</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>қалқымалы мәзір</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>мәзір элементі</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>кеңес</translation>
    </message>
    <message>
        <source>application</source>
        <translation>қолданба</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>панель</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>сұхбат терезесі</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>ажыратқыш</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>саймандар панелі</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>қалып-күй жолағы</translation>
    </message>
    <message>
        <source>table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>баған тақырыптамасы</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>жол тақырыптамасы</translation>
    </message>
    <message>
        <source>column</source>
        <translation>баған</translation>
    </message>
    <message>
        <source>row</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ұяшық</translation>
    </message>
    <message>
        <source>link</source>
        <translation>сілтеме</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>анықтама қалқымасы</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>көмекші</translation>
    </message>
    <message>
        <source>list</source>
        <translation>тізім</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>тізім элементі</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>ағаш</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>ағаш элементі</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>қойынды</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>қасиеттер беті</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>индикатор</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>графика</translation>
    </message>
    <message>
        <source>label</source>
        <translation>белгі</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>батырма</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>жалауша</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>ауыстырғыш</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>ашылмалы тізім</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>барыс жолағы</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>дөңгелек реттегіш</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>жедел перне өрісі</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>жүгірткі</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>сан өрісі</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>кенеп</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>анимация</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>теңдеу</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>ашылмалы мәзірі бар батырма</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>батырма мәзірі</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>ашылмалы кестесі бар батырма</translation>
    </message>
    <message>
        <source>space</source>
        <translation>бос орын</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>қойындылар тізімі</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>бөлгіш</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>қабатты панель</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>веб-құжат</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>параграф</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>түсті таңдаушы</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>төменгі колонтитул</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>қосымша мазмұн</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>терминал</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>жұмыс үстелі</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>хабарландыру</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Desktop</source>
        <translation>Жұмыс үстелі</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Қаріптер</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Қолданбалар</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Фильмдер</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Жүктемелер</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Үй бумасы</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Уақытша бума</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Ортақ кэш</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Ортақ деректер</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Ортақ баптаулар</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Орындалу уақытының файлдары</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Application Configuration</source>
        <translation>Қолданба баптаулары</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Қолданба деректері</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңға айналдыру</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Қайталау: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;бос&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Қайталау: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Unicode басқару таңбасын кірістіру</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Солдан оңға белгісі</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Оңнан солға белгісі</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Ені нөлдік біріктіргіш</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Ені нөлдік ажыратқыш</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Ені нөлдік бос орын</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Солдан оңға ендірудің басы</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Оңнан солға ендірудің басы</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Солдан оңға мәжбүрлеудің басы</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Оңнан солға мәжбүрлеудің басы</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Бағыт пішімдеуінің соңы</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Солдан оңға оқшаулау</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Оңнан солға оқшаулау</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Бірінші күшті таңба бойынша оқшаулау</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Бағыт оқшаулауының соңы</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бұл не?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қ&amp;иып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіріп алу</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Кі&amp;рістіру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Сілтеме мекенжайын көшіріп алу</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Ар&amp;тқа</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Келесі &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Аяқтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
</context>
</TS>
