<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>About</name>
    <message>
        <source>About Jucuo</source>
        <translation>關於舉措樹</translation>
    </message>
    <message>
        <source>It Stands On</source>
        <translation>所用元件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Open the &amp;Log&apos;s Folder</source>
        <translation>開啟紀錄檔資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>Shows who does what in a Chinese government-news article. Offline.</source>
        <translation>顯示政務新聞中誰做了什麼。完全離線。</translation>
    </message>
    <message>
        <source>Licence: GPL 3.0 or later.</source>
        <translation>授權：GPL 3.0 或更新版本。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>元件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AliasDialog</name>
    <message>
        <source>Split Organization</source>
        <translation>拆分機構</translation>
    </message>
    <message>
        <source>Which of these do not mean “%1”?</source>
        <translation>下列哪些名稱指的不是「%1」？</translation>
    </message>
    <message>
        <source>Name of the other body:</source>
        <translation>另一機構的名稱：</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Open articles</source>
        <translation>已開啟的文章</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>關閉「%1」</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Enter selects the measure at the caret</source>
        <translation>按 Enter 選取游標處的舉措</translation>
    </message>
    <message numerus="yes">
        <source>Related links and the rest of the page (%n line(s))</source>
        <translation>
            <numerusform>相關連結與頁面其餘部分（%n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization found</source>
        <translation>未能判定機構</translation>
    </message>
    <message>
        <source>The lines of this paragraph were joined by a guess.</source>
        <translation>這一段的各行是推測後接合的。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>measure %1</source>
        <translation>第 %1 項舉措</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 項舉措</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>閱讀版式</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文版式（GB/T 9704）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>依版式</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字體</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Traditional (Taiwan)</source>
        <translation>台灣繁體</translation>
    </message>
    <message>
        <source>Traditional (Hong Kong)</source>
        <translation>香港繁體</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>標題用語</translation>
    </message>
    <message>
        <source>As the script</source>
        <translation>隨字體</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Without colour, categories are told apart by the style of their lines.</source>
        <translation>不用彩色時，以線條樣式區別類別。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Organizations and measures</source>
        <translation>機構與舉措</translation>
    </message>
    <message>
        <source>Organizations by category</source>
        <translation>機構與類別</translation>
    </message>
    <message>
        <source>Ledger of figures</source>
        <translation>數字臺帳</translation>
    </message>
    <message>
        <source>Index of programmes</source>
        <translation>專項索引</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不標</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>標出舉措</translation>
    </message>
    <message>
        <source>Marked, names in the margin</source>
        <translation>標出舉措，頁邊註機構</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Open Folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在讀取「%1」</translation>
    </message>
    <message>
        <source>Export All</source>
        <translation>全部匯出</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>正在匯出「%1」</translation>
    </message>
    <message>
        <source>bring back an earlier version</source>
        <translation>還原較早的版本</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read into the library.</source>
        <translation>
            <numerusform>已將 %n 篇文章讀入文庫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation>
            <numerusform>有 %n 項未能完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Not Done</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已寫入 %n 個檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>專項</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>✓ 確認</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>改屬…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不是舉措</translation>
    </message>
    <message>
        <source>Select a measure in the tree or in the text.</source>
        <translation>請在樹或文章裡選取一項舉措。</translation>
    </message>
    <message>
        <source>No organization found</source>
        <translation>未能判定機構</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 項舉措</numerusform>
        </translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>(Paragraph %1)</source>
        <translation>（第&#xa0;%1&#xa0;段）</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open an article, or drop a file here.</source>
        <translation>請開啟一篇文章，或把檔案拖到這裡。</translation>
    </message>
    <message>
        <source>Open an Article…</source>
        <translation>開啟文章…</translation>
    </message>
    <message>
        <source>Open the Sample Article</source>
        <translation>開啟範例文章</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>正在讀取「%1」…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Comma-separated table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱（OPML）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>匯出為</translation>
    </message>
    <message>
        <source>Save Reading</source>
        <translation>儲存閱讀</translation>
    </message>
    <message>
        <source>Jucuo reading</source>
        <translation>舉措樹閱讀檔</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>正在寫入「%1」……</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text (either script)</source>
        <translation>在文中尋找（繁簡通查）</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>在文中尋找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>符合處</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>使用說明</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Search the texts, in either script</source>
        <translation>搜尋全文，繁簡皆可</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜尋文庫</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>垃圾桶(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Articles in the library</source>
        <translation>文庫中的文章</translation>
    </message>
    <message>
        <source>&amp;Export All</source>
        <translation>全部匯出(&amp;E)</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>永久刪除(&amp;G)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>匯出為 &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;Reading Files…</source>
        <translation>匯出為閱讀檔(&amp;R)…</translation>
    </message>
    <message>
        <source>As Excel &amp;Workbooks…</source>
        <translation>匯出為 Excel 活頁簿(&amp;X)…</translation>
    </message>
    <message>
        <source>As &amp;Word Documents…</source>
        <translation>匯出為 &amp;Word 文件…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) with all corrections for good?</source>
        <translation>
            <numerusform>要永久刪除 %n 篇文章及其全部更正嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>垃圾桶是空的。</translation>
    </message>
    <message>
        <source>No article in the library has these words.</source>
        <translation>文庫裡沒有含這些字的文章。</translation>
    </message>
    <message>
        <source>Every article that you open is kept here, with your corrections.</source>
        <translation>您開啟過的每篇文章連同更正都會留在這裡。</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>舉措</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次開啟</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Organization</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>MeasureMending</name>
    <message>
        <source>confirm %1</source>
        <translation>確認%1</translation>
    </message>
    <message>
        <source>not a measure: %1</source>
        <translation>不是舉措：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1改為%2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>將%1移至%2</translation>
    </message>
    <message>
        <source>add a measure</source>
        <translation>新增舉措</translation>
    </message>
    <message>
        <source>Select the words of the measure in the text, or put the caret there.</source>
        <translation>請先在文中選取該舉措的文字，或把游標移到該處。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open Article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>the corrections of “%1”</source>
        <translation>套用「%1」的更正</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>複製的文字</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>Assign to Organization</source>
        <translation>改屬機構</translation>
    </message>
    <message>
        <source>Type to filter, or a new name</source>
        <translation>輸入以篩選，或輸入新名稱</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>Organizations of the article</source>
        <translation>文章裡的機構</translation>
    </message>
    <message>
        <source>Ctrl+Enter ticks a name and goes on to the next, for a joint measure.</source>
        <translation>聯合舉措：按 Ctrl+Enter 勾選一個機構，再接著選下一個。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Assign to: %1</source>
        <translation>歸於：%1</translation>
    </message>
</context>
<context>
    <name>OrganizationMending</name>
    <message>
        <source>separate %1</source>
        <translation>拆分%1</translation>
    </message>
    <message>
        <source>the place of %1</source>
        <translation>%1的地區</translation>
    </message>
    <message>
        <source>the home place</source>
        <translation>文章所屬地區</translation>
    </message>
    <message>
        <source>the kind of a paragraph</source>
        <translation>段落類型</translation>
    </message>
    <message>
        <source>learn %1</source>
        <translation>記住%1</translation>
    </message>
    <message>
        <source>“%1” is in your lexicon and will be known in every article.</source>
        <translation>「%1」已加入您的詞庫，以後每篇文章都能認出。</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>不記了</translation>
    </message>
    <message>
        <source>forget %1</source>
        <translation>不記%1</translation>
    </message>
    <message>
        <source>Rename or Merge Organization</source>
        <translation>機構改名或合併</translation>
    </message>
    <message>
        <source>The text names it in one way only; select its measures and assign them to another name.</source>
        <translation>文中只有一種稱呼；請選取其舉措，再改屬另一名稱。</translation>
    </message>
    <message>
        <source>Home Place of the Article</source>
        <translation>文章所屬地區</translation>
    </message>
    <message>
        <source>Select a name in the text, or an organization in the tree, first.</source>
        <translation>請先在文中選取名稱，或在樹中選取機構。</translation>
    </message>
    <message>
        <source>Learn a Name</source>
        <translation>記住名稱</translation>
    </message>
    <message>
        <source>drop what no longer fits</source>
        <translation>捨棄不再適用的更正</translation>
    </message>
    <message>
        <source>merge %1 with %2</source>
        <translation>將%1併入%2</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>將%1改名為%2</translation>
    </message>
    <message>
        <source>read the article anew</source>
        <translation>重新判讀文章</translation>
    </message>
    <message>
        <source>Becomes one with “%1”.</source>
        <translation>將與「%1」合併。</translation>
    </message>
    <message>
        <source>Is called “%1” from now on.</source>
        <translation>此後稱為「%1」。</translation>
    </message>
    <message>
        <source>Name of the body; the name of another one merges them:</source>
        <translation>機構名稱（輸入另一機構的名稱即可合併兩者）：</translation>
    </message>
    <message>
        <source>“%1” will be known as a body.</source>
        <translation>「%1」將被認作機構名稱。</translation>
    </message>
    <message>
        <source>“%1” will mean “%2”.</source>
        <translation>「%1」將指「%2」。</translation>
    </message>
    <message>
        <source>Full name of the body that “%1” means:</source>
        <translation>「%1」所指機構的全名：</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page list</source>
        <translation>頁面列表</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>頁寬</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>The program did not end properly the last time. Your corrections are kept.</source>
        <translation>程式上次沒有正常結束。您的更正都已保留。</translation>
    </message>
    <message>
        <source>Open Articles Again</source>
        <translation>重新開啟文章</translation>
    </message>
    <message>
        <source>No organization was found in this article. Its text can be read and printed.</source>
        <translation>這篇文章裡沒有找到機構；仍可閱讀與列印。</translation>
    </message>
    <message>
        <source>Written: “%1”</source>
        <translation>已寫出「%1」</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Sent to “%1”</source>
        <translation>已送往「%1」</translation>
    </message>
    <message>
        <source>Jucuo</source>
        <translation>舉措樹</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed; ▯ stands for them.</source>
        <translation>
            <numerusform>%n 個字元無法印出，以 ▯ 代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of this long article is still being read. It can be printed and mended then.</source>
        <translation>這篇長文的其餘部分仍在閱讀中，讀完即可列印和更正。</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Place of the Organization</source>
        <translation>機構所在地區</translation>
    </message>
    <message>
        <source>Type a part of its name; leave empty for none</source>
        <translation>輸入部分名稱；不指定則留空</translation>
    </message>
    <message>
        <source>Place, from the province down:</source>
        <translation>地區，由省往下：</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Size of the interface</source>
        <translation>介面大小(&amp;S)</translation>
    </message>
    <message>
        <source>Size of the &amp;article</source>
        <translation>文章字級(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Traditional script</source>
        <translation>繁體標準(&amp;T)</translation>
    </message>
    <message>
        <source>The tree is &amp;grouped</source>
        <translation>樹的分組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open the articles of the last time at the start</source>
        <translation>啟動時開啟上次的文章(&amp;O)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>of Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>of Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>依地區</translation>
    </message>
    <message>
        <source>by organization</source>
        <translation>依機構</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>依類別</translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>依文中次序</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>儲存 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>正在排版…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed; ▯ stands for them.</source>
        <translation>
            <numerusform>%n 個字元無法印出，以 ▯ 代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Change an option to lay the pages out again.</source>
        <translation>已停止。更改任一選項即重新排版。</translation>
    </message>
    <message>
        <source>Sending the pages to “%1” …</source>
        <translation>正在送往「%1」……</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>印表機「%1」沒有收下這些頁面。</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>All, or as in 1-3,5</source>
        <translation>全部，或如 1-3,5</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>單面</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>雙面，長邊翻頁</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>雙面，短邊翻頁</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>單雙面</translation>
    </message>
    <message>
        <source>Pages per sheet</source>
        <translation>每張頁數</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>找不到印表機</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Problem Report</source>
        <translation>問題報告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>&amp;Copy the Report</source>
        <translation>複製報告(&amp;C)</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, and the last step may not have been carried out.</source>
        <translation>發生了未預期的錯誤，上一步可能沒有完成。</translation>
    </message>
    <message numerus="yes">
        <source>The corrections of %n article(s) are not saved yet.</source>
        <translation>
            <numerusform>還有 %n 篇文章的更正尚未儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>All your corrections are saved, and your files are as they were.</source>
        <translation>您的更正都已儲存，原檔保持原樣。</translation>
    </message>
    <message>
        <source>You can go on working; if anything looks wrong, start the program again.</source>
        <translation>您可以繼續使用；如有異狀，請重新啟動程式。</translation>
    </message>
    <message>
        <source>This report says what the program was doing. It holds no text of your articles.</source>
        <translation>這份報告只說明程式當時在做什麼，不含任何文章內容。</translation>
    </message>
    <message>
        <source>The program cannot start like this and ends now.</source>
        <translation>程式無法這樣啟動，即將結束。</translation>
    </message>
</context>
<context>
    <name>ProgrammesModel</name>
    <message>
        <source>Programme</source>
        <translation>專項</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>舉措</translation>
    </message>
</context>
<context>
    <name>ReadingFacts</name>
    <message>
        <source>Read as %1</source>
        <translation>以 %1 讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged character(s) repaired</source>
        <translation>
            <numerusform>已修補 %n 處損壞的字元</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read is shown as �; all else is as in the file.</source>
        <translation>無法讀取之處顯示為 �，其餘與檔案完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n radical(s) put right</source>
        <translation>
            <numerusform>已還原 %n 個部首字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Radicals such as ⽇ stood in place of the characters that look like them.</source>
        <translation>檔案中以 ⽇ 之類的部首代替了形近的字。</translation>
    </message>
    <message>
        <source>paragraphs are a guess</source>
        <translation>分段出於推測</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were put together from lines by a guess; a dotted line marks them.</source>
        <translation>
            <numerusform>有 %n 段是由各行推測接合而成，旁有虛線標示。</numerusform>
        </translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>檔案的讀取方式</translation>
    </message>
    <message>
        <source>Read again as</source>
        <translation>重新讀取為</translation>
    </message>
    <message>
        <source>As its bytes suggest</source>
        <translation>依檔案內容自動判斷</translation>
    </message>
    <message>
        <source>Show What Was Repaired</source>
        <translation>顯示已修補之處</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>尋找動作或按鍵</translation>
    </message>
    <message>
        <source>In the tree and in the text, the arrow keys go from line to line.</source>
        <translation>在樹和內文中，方向鍵逐行移動。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>In the tree Space confirms and goes on, Delete rejects, Shift with an arrow takes several.</source>
        <translation>在樹中，空白鍵確認並前往下一項，Delete 鍵剔除，Shift 加方向鍵選取多項。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 個機構</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 項舉措</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 個數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>已確認 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>待核 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) without a place</source>
        <translation>
            <numerusform>%n 項更正無處可套用</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Published in Traditional</source>
        <translation>原文：繁體</translation>
    </message>
    <message>
        <source>Published in Simplified</source>
        <translation>原文：簡體</translation>
    </message>
    <message>
        <source>Published in both scripts</source>
        <translation>原文：繁簡混用</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Script as published</source>
        <translation>原文字體</translation>
    </message>
    <message>
        <source>Traditional script</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Simplified script</source>
        <translation>簡體</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地區</translation>
    </message>
    <message>
        <source>No organization found</source>
        <translation>未能判定機構</translation>
    </message>
    <message>
        <source>%1 · provincial level</source>
        <translation>%1・省級</translation>
    </message>
    <message>
        <source>Organizations and measures</source>
        <translation>機構與舉措</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已確認</translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message>
        <source>Filter organizations and measures</source>
        <translation>篩選機構、舉措</translation>
    </message>
    <message>
        <source>Filter the tree</source>
        <translation>篩選樹</translation>
    </message>
    <message>
        <source>Grouping of the tree</source>
        <translation>樹的分組</translation>
    </message>
    <message>
        <source>Organizations and measures</source>
        <translation>機構與舉措</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>依地區</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>依機構</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>依類別</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>依原文次序</translation>
    </message>
</context>
<context>
    <name>UnappliedDialog</name>
    <message>
        <source>Corrections That No Longer Fit</source>
        <translation>不再適用的更正</translation>
    </message>
    <message>
        <source>The article is read differently now, and these find no place in it. They are kept.</source>
        <translation>文章的讀法已經不同，下列更正在其中找不到位置。它們仍會保留。</translation>
    </message>
    <message>
        <source>Drop Them</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>已改文字</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>已改名稱</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Not a measure</source>
        <translation>不是舉措</translation>
    </message>
    <message>
        <source>Given to another organization</source>
        <translation>已改屬另一機構</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>已改類別</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>已改數字</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>已改專項</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>已改地區</translation>
    </message>
    <message>
        <source>Home place</source>
        <translation>文章所屬地區</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>段落類型</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>由較新版本產生</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not Saved</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>The corrections of “%1” could not be saved. They are lost if the window closes now.</source>
        <translation>「%1」的更正無法儲存。現在關閉視窗，這些更正就會遺失。</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>另存到別處(&amp;S)…</translation>
    </message>
    <message>
        <source>Close &amp;Without Them</source>
        <translation>不儲存就關閉(&amp;W)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>較早的版本</translation>
    </message>
    <message>
        <source>Bring back the corrections as they were at:</source>
        <translation>將更正還原到下列時間的狀態：</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n 項更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>還原</translation>
    </message>
</context>
<context>
    <name>WordMending</name>
    <message>
        <source>split %1</source>
        <translation>分割%1</translation>
    </message>
    <message>
        <source>merge %1</source>
        <translation>合併%1</translation>
    </message>
    <message>
        <source>a figure of %1</source>
        <translation>%1的數字</translation>
    </message>
    <message>
        <source>the programme of %1</source>
        <translation>%1的專項</translation>
    </message>
    <message>
        <source>no figure of %1</source>
        <translation>移除%1的數字</translation>
    </message>
    <message>
        <source>no programme of %1</source>
        <translation>移除%1的專項</translation>
    </message>
    <message>
        <source>the words of %1</source>
        <translation>%1的文字</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>請先在文中選取文字。</translation>
    </message>
    <message>
        <source>Select words inside the measure.</source>
        <translation>請選取舉措範圍內的文字。</translation>
    </message>
    <message>
        <source>Put the caret where the second measure begins, then split.</source>
        <translation>請將游標放在第二項舉措的開頭，再分割。</translation>
    </message>
    <message>
        <source>Split Measure</source>
        <translation>分割舉措</translation>
    </message>
    <message>
        <source>The second measure begins with:</source>
        <translation>第二項舉措的開頭：</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Tree</source>
        <translation>舉措樹</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩陣</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>專項</translation>
    </message>
    <message>
        <source>Views of what was found</source>
        <translation>所得的各種檢視</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open from Clip&amp;board</source>
        <translation>從剪貼簿開啟(&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>文庫(&amp;L)…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>較早的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Article</source>
        <translation>開啟範例文章(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save Reading As…</source>
        <translation>另存閱讀檔(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>匯出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;As…</source>
        <translation>匯出為(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>關閉文章(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>偏好設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as Shown</source>
        <translation>複製（如所見）(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Published</source>
        <translation>複製（如原文）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find in Text</source>
        <translation>在文中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>找下一處(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>找上一處(&amp;V)</translation>
    </message>
    <message>
        <source>Filter the &amp;Tree</source>
        <translation>篩選樹(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confirm Measure</source>
        <translation>確認舉措(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm and Go to &amp;Next Unchecked</source>
        <translation>確認並到下一項待核(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Assign to Organization…</source>
        <translation>改屬機構(&amp;A)…</translation>
    </message>
    <message>
        <source>Not a Meas&amp;ure</source>
        <translation>不是舉措(&amp;U)</translation>
    </message>
    <message>
        <source>Add &amp;Measure from the Text…</source>
        <translation>從文中新增舉措(&amp;M)…</translation>
    </message>
    <message>
        <source>State by S&amp;elected Text</source>
        <translation>改為選取的文字(&amp;E)</translation>
    </message>
    <message>
        <source>Start One Character Earlier</source>
        <translation>開頭前移一字</translation>
    </message>
    <message>
        <source>Start One Character Later</source>
        <translation>開頭後移一字</translation>
    </message>
    <message>
        <source>End One Character Earlier</source>
        <translation>結尾前移一字</translation>
    </message>
    <message>
        <source>End One Character Later</source>
        <translation>結尾後移一字</translation>
    </message>
    <message>
        <source>Start One Clause Earlier</source>
        <translation>開頭前移一分句</translation>
    </message>
    <message>
        <source>Start One Clause Later</source>
        <translation>開頭後移一分句</translation>
    </message>
    <message>
        <source>End One Clause Earlier</source>
        <translation>結尾前移一分句</translation>
    </message>
    <message>
        <source>End One Clause Later</source>
        <translation>結尾後移一分句</translation>
    </message>
    <message>
        <source>&amp;Split Measure…</source>
        <translation>分割舉措(&amp;S)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Measures</source>
        <translation>合併舉措(&amp;G)</translation>
    </message>
    <message>
        <source>Add Selected &amp;Figure</source>
        <translation>將選取文字加為數字(&amp;F)</translation>
    </message>
    <message>
        <source>Remove Figures</source>
        <translation>移除數字</translation>
    </message>
    <message>
        <source>Take Selected Text for the Pro&amp;gramme</source>
        <translation>以選取文字為專項(&amp;G)</translation>
    </message>
    <message>
        <source>Remove the Programme</source>
        <translation>移除專項</translation>
    </message>
    <message>
        <source>&amp;Rename or Merge Organization…</source>
        <translation>機構改名或合併(&amp;R)…</translation>
    </message>
    <message>
        <source>Spl&amp;it Organization…</source>
        <translation>拆分機構(&amp;I)…</translation>
    </message>
    <message>
        <source>Place &amp;of the Organization…</source>
        <translation>機構所在地區(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Home Place of the Article…</source>
        <translation>文章所屬地區(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Learn a Name…</source>
        <translation>記住名稱(&amp;L)…</translation>
    </message>
    <message>
        <source>Corrections That No Longer &amp;Fit…</source>
        <translation>不再適用的更正(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>小標題(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not Part of the Article</source>
        <translation>不屬於文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一步(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Measure</source>
        <translation>下一項舉措(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Measure</source>
        <translation>上一項舉措(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>下一篇文章(&amp;X)</translation>
    </message>
    <message>
        <source>Previous Art&amp;icle</source>
        <translation>上一篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the T&amp;ree</source>
        <translation>移到樹(&amp;R)</translation>
    </message>
    <message>
        <source>Go to th&amp;e Text</source>
        <translation>移到文章(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;Published</source>
        <translation>原文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁體(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>簡體(&amp;S)</translation>
    </message>
    <message>
        <source>Next S&amp;cript</source>
        <translation>切換字體(&amp;C)</translation>
    </message>
    <message>
        <source>Traditional of Tai&amp;wan</source>
        <translation>台灣繁體(&amp;W)</translation>
    </message>
    <message>
        <source>Traditional of &amp;Hong Kong</source>
        <translation>香港繁體(&amp;H)</translation>
    </message>
    <message>
        <source>Group by Pl&amp;ace</source>
        <translation>依地區分組(&amp;A)</translation>
    </message>
    <message>
        <source>Group by &amp;Organization</source>
        <translation>依機構分組(&amp;O)</translation>
    </message>
    <message>
        <source>Group by &amp;Category</source>
        <translation>依類別分組(&amp;C)</translation>
    </message>
    <message>
        <source>In Text O&amp;rder</source>
        <translation>依原文次序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>全部展開(&amp;E)</translation>
    </message>
    <message>
        <source>Colla&amp;pse All</source>
        <translation>全部收合(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Related Links</source>
        <translation>顯示相關連結(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>原始大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>依系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用說明(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Problem Report…</source>
        <translation>問題報告(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;About Jucuo</source>
        <translation>關於舉措樹(&amp;A)</translation>
    </message>
    <message>
        <source>Rea&amp;d the Article Anew</source>
        <translation>重新判讀文章(&amp;D)</translation>
    </message>
    <message>
        <source>Take the Next Measure &amp;Too</source>
        <translation>加選下一項舉措(&amp;T)</translation>
    </message>
    <message>
        <source>Take the Previous Measure T&amp;oo</source>
        <translation>加選上一項舉措(&amp;O)</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走訪</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>幫扶</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣傳</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message>
        <source>Shows who does what in a Chinese news article.</source>
        <translation>顯示一篇中文新聞裡誰做了什麼。</translation>
    </message>
    <message>
        <source>write OUT (.pdf .json .csv .xlsx …) and end</source>
        <translation>寫出 OUT（.pdf .json .csv .xlsx …）後結束</translation>
    </message>
    <message>
        <source>write one file for each FILE into DIR</source>
        <translation>每個 FILE 各寫一個檔案到 DIR</translation>
    </message>
    <message>
        <source>the format for --export-dir</source>
        <translation>--export-dir 的格式</translation>
    </message>
    <message>
        <source>how many files to work on at once</source>
        <translation>同時處理的檔案數</translation>
    </message>
    <message>
        <source>the script to show or to export</source>
        <translation>顯示或匯出的字體</translation>
    </message>
    <message>
        <source>the layout of the PDF</source>
        <translation>PDF 的版式</translation>
    </message>
    <message>
        <source>write a picture of the window and end</source>
        <translation>寫出視窗的圖片後結束</translation>
    </message>
    <message>
        <source>the size of that picture</source>
        <translation>圖片的大小</translation>
    </message>
    <message>
        <source>select measure number N</source>
        <translation>選取第 N 項舉措</translation>
    </message>
    <message>
        <source>light or dark, for this time</source>
        <translation>這一次用淺色或深色</translation>
    </message>
    <message>
        <source>the language of the interface, for this time</source>
        <translation>這一次的介面語言</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>請至少指定一個檔案</translation>
    </message>
    <message>
        <source>stopped; what was written so far is whole</source>
        <translation>已停止；已寫出的檔案都是完整的</translation>
    </message>
    <message>
        <source>“%1” could not be exported: something unexpected went wrong. The cause is in the log.</source>
        <translation>「%1」無法匯出：發生了未預期的錯誤，原因已寫入紀錄檔。</translation>
    </message>
    <message>
        <source>no organization was found in “%1”; its text was exported alone</source>
        <translation>在「%1」裡沒有找到機構，只匯出了文章</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be exported</source>
        <translation>%2 個檔案中有 %1 個無法匯出</translation>
    </message>
    <message>
        <source>what stands in the PDF, with commas between</source>
        <translation>PDF 的內容，以逗號分隔</translation>
    </message>
    <message>
        <source>the article clean, marked, or with names in the margin</source>
        <translation>文章不標、標出舉措，或加頁邊機構名</translation>
    </message>
    <message>
        <source>the paper of the PDF</source>
        <translation>PDF 的紙張</translation>
    </message>
    <message>
        <source>the paper lying on its long side</source>
        <translation>紙張橫放</translation>
    </message>
    <message>
        <source>the size of the text in points, 6 to 32</source>
        <translation>字級，6 至 32 點</translation>
    </message>
    <message>
        <source>styles of lines instead of colours</source>
        <translation>以線條樣式代替顏色</translation>
    </message>
    <message>
        <source>the language of the headings</source>
        <translation>標題用語的語言</translation>
    </message>
    <message>
        <source>“%1” has characters that cannot be printed, and ▯ stands for them: %2</source>
        <translation>「%1」有無法印出的字元，以 ▯ 代替：%2</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>named in the clause</source>
        <translation>句中點名</translation>
    </message>
    <message>
        <source>carried on within the sentence</source>
        <translation>承同句主語</translation>
    </message>
    <message>
        <source>recalled from an earlier sentence</source>
        <translation>承前文推定</translation>
    </message>
    <message>
        <source>no organization was found</source>
        <translation>未能判定機構</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation>找不到「%1」，可能已移動或改名。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it; nothing was changed.</source>
        <translation>無法讀取「%1」。請確認您有權開啟；沒有任何更動。</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text to read.</source>
        <translation>「%1」是空的，沒有可讀的文字。</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be read. Open a text, web page, Word or PDF file instead.</source>
        <translation>「%1」裡沒有可讀的文字。請改開文字檔、網頁、Word 或 PDF。</translation>
    </message>
    <message>
        <source>“%1” is too large for one article. Split it, or open the part that you need.</source>
        <translation>「%1」太大，不像一篇文章。請分割，或只開需要的部分。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Remove the protection and open it again.</source>
        <translation>「%1」設有密碼。請先解除保護再開啟。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. The file was left as it is.</source>
        <translation>「%1」已損壞，無法讀取；檔案保持原樣。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. Update the program to open it.</source>
        <translation>「%1」由較新版本的程式建立。請更新程式後開啟。</translation>
    </message>
    <message>
        <source>The corrections of “%1” were damaged and set aside. Those of the last good version are shown.</source>
        <translation>「%1」的更正檔已損壞，已另存一旁；現在顯示的是上一個完好的版本。</translation>
    </message>
    <message>
        <source>The corrections of “%1” were damaged and set aside. There is no earlier version; the article begins without.</source>
        <translation>「%1」的更正檔已損壞，已移到一旁保留。找不到較早的版本，因此文章以未更正的狀態開啟。</translation>
    </message>
    <message>
        <source>Your library had other corrections of “%1” than this file. They are kept among its earlier versions.</source>
        <translation>文庫中「%1」的更正與此檔案不同，已保留在較早的版本中。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. It can be read and printed here, but not corrected.</source>
        <translation>「%1」由較新版本的程式產生，在此可以閱讀與列印，但不能更正。</translation>
    </message>
    <message>
        <source>“%1” could not be written, and nothing was changed. Choose another folder or name.</source>
        <translation>無法寫入「%1」，沒有任何更動。請換一個資料夾或檔名。</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. Nothing was changed; free some space and try again.</source>
        <translation>空間不足，無法寫入「%1」；沒有任何更動。請清出空間後再試。</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so the page would be full of boxes. Install Noto CJK and try again.</source>
        <translation>系統沒有中文字型，頁面會全是方框。請安裝 Noto CJK 後再試。</translation>
    </message>
    <message>
        <source>No installed font has the character “%1”. Install a font that has it; no PDF was written.</source>
        <translation>已安裝的字型都沒有「%1」這個字。請安裝含此字的字型；沒有寫出 PDF。</translation>
    </message>
    <message>
        <source>The new PDF did not pass its own check, so “%1” was left as it was.</source>
        <translation>新的 PDF 未通過自我檢查，「%1」保持原樣。</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Nothing was printed.</source>
        <translation>印表機「%1」沒有回應；沒有列印。</translation>
    </message>
    <message>
        <source>Your lexicon “%1” has a mistake and was not used. The article was read without it.</source>
        <translation>您的詞庫「%1」有誤，未予採用；文章已在不用詞庫的情況下讀取。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that this program does not know. Text, web pages, Word and PDF can be opened.</source>
        <translation>程式不認得「%1」的類型。可開啟文字檔、網頁、Word 與 PDF。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，沒有任何更動。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your work is safe; the cause is written in the log.</source>
        <translation>發生了意外的問題。您的工作安全無虞；原因已寫入記錄檔。</translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was given up. The file was left as it is; open it as text or PDF.</source>
        <translation>讀取「%1」耗時過久，已放棄。檔案保持原樣；請另存為純文字或 PDF 後再開啟。</translation>
    </message>
    <message>
        <source>“%1” is in an old Word or WPS format. Save it as .docx there and open that file, or install LibreOffice.</source>
        <translation>「%1」是舊版 Word 或 WPS 格式。請在該程式中另存為 .docx 後再開啟，或安裝 LibreOffice。</translation>
    </message>
    <message>
        <source>“%1” is being corrected in another window. It can be read here; close it there and open it again to edit.</source>
        <translation>「%1」正在另一個視窗中更正。這裡可以閱讀；要在這裡更正，請先關閉那個視窗中的文章，再重新開啟。</translation>
    </message>
    <message>
        <source>“%1” is an address, and this program fetches nothing. Save the page in the browser and open that file.</source>
        <translation>「%1」是網址，而本程式不連線取用任何內容。請在瀏覽器中儲存網頁，再開啟該檔案。</translation>
    </message>
    <message>
        <source>There is no folder “%1”, and nothing was written. Make it, or choose another one.</source>
        <translation>沒有「%1」這個資料夾，沒有寫入任何內容。請先建立，或換一個資料夾。</translation>
    </message>
    <message>
        <source>“%1” was not written: a reading can become .pdf, .xlsx, .docx, .csv, .md, .opml, .json or .jucuo.</source>
        <translation>沒有寫入「%1」：可匯出的格式是 .pdf、.xlsx、.docx、.csv、.md、.opml、.json 與 .jucuo。</translation>
    </message>
</context>
<context>
    <name>mark</name>
    <message>
        <source>D</source>
        <translation>署</translation>
    </message>
    <message>
        <source>C</source>
        <translation>活</translation>
    </message>
    <message>
        <source>V</source>
        <translation>訪</translation>
    </message>
    <message>
        <source>A</source>
        <translation>幫</translation>
    </message>
    <message>
        <source>I</source>
        <translation>制</translation>
    </message>
    <message>
        <source>P</source>
        <translation>宣</translation>
    </message>
    <message>
        <source>S</source>
        <translation>督</translation>
    </message>
    <message>
        <source>O</source>
        <translation>他</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近的檔案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>字體(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>樹(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>更正(&amp;M)</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>類別(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words of the Measure</source>
        <translation>舉措的文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Paragraph Is</source>
        <translation>段落類型(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>“%2” stands before the verb of this clause.</source>
        <translation>本句動詞前點名「%2」。</translation>
    </message>
    <message>
        <source>The sentence goes on with its subject “%2”.</source>
        <translation>承同句主語「%2」。</translation>
    </message>
    <message>
        <source>No subject is named here; the last one named was “%2”.</source>
        <translation>此處未點名，承前文的「%2」。</translation>
    </message>
    <message>
        <source>No body that could have acted is named before this.</source>
        <translation>此前沒有點名可能行動的機構。</translation>
    </message>
    <message>
        <source>A person has said so.</source>
        <translation>由人確認。</translation>
    </message>
    <message>
        <source>“%2” acts in office for %1.</source>
        <translation>「%2」以職務代表%1。</translation>
    </message>
    <message>
        <source>“%2” was named before as acting for %1.</source>
        <translation>「%2」前文已知代表%1。</translation>
    </message>
    <message>
        <source>“%2” are the people of %1.</source>
        <translation>「%2」是%1的人員。</translation>
    </message>
    <message>
        <source>“%2” speaks for %1, who issued or convened it.</source>
        <translation>「%2」由%1發出或召集。</translation>
    </message>
    <message>
        <source>“%2” acts together with partners named after it.</source>
        <translation>「%2」與其後點名的夥伴共同行動。</translation>
    </message>
    <message>
        <source>“%2” stands in a row of bodies that share their last word.</source>
        <translation>「%2」與並列的機構共用末尾的詞。</translation>
    </message>
    <message>
        <source>The choice was close.</source>
        <translation>此判定並不明確。</translation>
    </message>
</context>
</TS>
