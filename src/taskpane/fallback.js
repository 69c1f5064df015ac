/*
 * Never a white pane: says what is wrong when the page does not come up, and what to do. Loaded before
 * everything else and understood by every browser component that Office ever used, Internet Explorer 11
 * included: ES5, no dependency, no style sheet.
 *
 * The page shows a waiting text (#waiting) that the program replaces; while it stands, nothing has started.
 */
(function () {
  "use strict";

  /* The 10 seconds that a slow intranet may take before somebody is told. */
  var PATIENCE = 10000;

  var page = document.documentElement.getAttribute("data-page");
  var inOffice = page === "taskpane";
  var said = false;

  var BROWSER_PAGE = [
    "也可以不用 Excel 里的窗格：把工作簿拖进浏览器版衡比（hengbi.html），功能相同。",
    "Or do without the pane in Excel: drop the workbook into Hengbi's browser page (hengbi.html).",
  ];
  var TELL = [
    "仍然打不开，请把这一页拍下来交给单位的管理员。",
    "If it stays, show this page to your administrator.",
  ];

  var REASONS = {
    engine: {
      title: inOffice
        ? [
            "这台电脑上 Office 用的浏览器组件太旧，衡比不能运行。",
            "The browser component that Office uses on this computer is too old for Hengbi.",
          ]
        : ["这个浏览器太旧，衡比不能运行。", "This browser is too old for Hengbi."],
      steps: inOffice
        ? [
            [
              "请管理员安装 Microsoft Edge WebView2 运行时（可离线安装），然后重新打开 Excel。苹果电脑请更新系统（Safari 16.4 以上）。",
              "Ask your administrator to install the Microsoft Edge WebView2 runtime (an offline installer exists), then open Excel again. On a Mac update the system (Safari 16.4 or later).",
            ],
            BROWSER_PAGE,
          ]
        : [
            [
              "请用 Microsoft Edge、Chrome，或 360、QQ 等浏览器的极速模式（2020年10月以后的版本）打开。",
              "Open it with Microsoft Edge or Chrome (October 2020 or later), or another browser in its Chromium mode.",
            ],
          ],
    },
    office: {
      title: [
        "没有连上 Excel：office.js 没有加载。",
        "No connection to Excel: office.js did not load.",
      ],
      steps: [
        [
          "请关闭这个窗格，再从“数据”选项卡点“打开衡比”。",
          "Close this pane and choose Open Hengbi on the Data tab again.",
        ],
        [
          "管理员请检查：服务器上的 office 文件夹是否完整，电脑能否打开其中的 office.js。",
          "For the administrator: is the folder office on the server complete, and can this computer open office.js in it?",
        ],
        BROWSER_PAGE,
      ],
    },
    program: {
      title: ["衡比的程序文件没有加载。", "Hengbi's program did not load."],
      steps: [
        inOffice
          ? [
              "请关闭这个窗格再打开；刚更新过的，请关闭并重新打开 Excel。",
              "Close this pane and open it again; after an update, close Excel and open it again.",
            ]
          : ["请重新打开这一页。", "Open this page again."],
        [
          "管理员请检查：服务器上的文件是否完整，网络是否通。",
          "For the administrator: are the files on the server complete, and is the server reachable?",
        ],
        TELL,
      ],
    },
    stopped: {
      title: ["衡比启动时出错，已停止。", "Hengbi stopped with an error while starting."],
      steps: [
        inOffice
          ? [
              "工作簿没有被改动。请关闭这个窗格再打开。",
              "The workbook was not changed. Close this pane and open it again.",
            ]
          : ["文件没有被改动。请重新打开这一页。", "No file was changed. Open this page again."],
        TELL,
      ],
    },
    outside: {
      title: [
        "这一页要在 Excel 里打开：“数据”选项卡 → 打开衡比。",
        "This page belongs into Excel: Data tab → Open Hengbi.",
      ],
      steps: [BROWSER_PAGE],
    },
  };

  function add(parent, name, text) {
    var element = document.createElement(name);
    if (text) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function inLanguage(root, language, reason, index, detail) {
    var part = add(root, "div", "");
    var list;
    var step;
    part.setAttribute("lang", language);
    part.style.margin = "16px";
    part.style.fontFamily = "'Microsoft YaHei UI', 'PingFang SC', 'Segoe UI', sans-serif";
    part.style.fontSize = "14px";
    part.style.lineHeight = "1.6";
    add(part, "strong", reason.title[index]);
    list = add(part, "ol", "");
    list.style.paddingLeft = "20px";
    for (step = 0; step < reason.steps.length; step += 1) {
      add(list, "li", reason.steps[step][index]);
    }
    if (detail) add(part, "p", detail).style.wordBreak = "break-all";
  }

  function write(code, detail) {
    var root = document.getElementById("root");
    var reason = REASONS[code];
    var message;
    if (!root) return;
    while (root.firstChild) root.removeChild(root.firstChild);
    /* Should the program come after all, it clears the root and this with it. */
    message = add(root, "div", "");
    message.setAttribute("role", "alert");
    message.setAttribute("data-failed", code);
    inLanguage(message, "zh-CN", reason, 0, detail);
    inLanguage(message, "en", reason, 1, "");
  }

  /* True while the program has not shown anything, or was torn down and left nothing. */
  function nothingShown() {
    var root = document.getElementById("root");
    return !root || !root.firstChild || !!document.getElementById("waiting");
  }

  /* The first reason is the cause; what follows from it is not said. */
  function say(code, detail) {
    if (said || !nothingShown()) return;
    said = true;
    if (document.getElementById("root")) write(code, detail);
    else
      document.addEventListener("DOMContentLoaded", function () {
        write(code, detail);
      });
  }

  function tooOld() {
    return window.hengbiEngine !== true;
  }

  function check() {
    if (tooOld()) say("engine", "");
    else if (inOffice && typeof window.Office === "undefined") say("office", "");
    else say("program", "");
  }

  /* Errors of others (an extension, office.js) do not stop the program. */
  function isOurs(file) {
    var scripts = document.getElementsByTagName("script");
    var index;
    for (index = 0; index < scripts.length; index += 1) {
      if (scripts[index].getAttribute("data-part") !== "program") continue;
      if (file === scripts[index].src || file === window.location.href.split("#")[0]) return true;
    }
    return false;
  }

  /* For the entries: what only they can know. */
  window.hengbiFailed = say;

  window.addEventListener(
    "error",
    function (event) {
      var element = event.target;
      var part = element && element.getAttribute && element.getAttribute("data-part");
      if (part) say(part, "");
      else if (tooOld()) say("engine", "");
      else if (isOurs(event.filename))
        /* What was torn down is gone after this turn. */
        setTimeout(function () {
          say("stopped", String(event.message));
        }, 50);
    },
    true
  );

  document.addEventListener("DOMContentLoaded", function () {
    if (tooOld()) say("engine", "");
  });
  setTimeout(check, PATIENCE);
})();
