// What script adds to pages that work without it: remembers reading choices, asks before leaving, prints, shares.
(function () {
	"use strict";
	var root = document.documentElement;
	var data = document.body.dataset;

	function recall(key) {
		try { return localStorage.getItem(key); } catch (e) { return null; }
	}
	function remember(key, value) {
		try { localStorage.setItem(key, value); } catch (e) { /* the choice holds for this page only */ }
	}

	// 长辈版
	var elder = document.getElementById("elder");
	function showElder() { root.classList.toggle("elder", elder.checked); }
	if (elder) {
		elder.checked = recall("elder") === "true";
		showElder();
		elder.addEventListener("change", function () {
			remember("elder", String(elder.checked));
			showElder();
		});
	}

	// 字号
	var sizes = document.querySelectorAll("input[name='text-size']");
	function showSize(size) {
		root.classList.remove("text-large", "text-middle", "text-small");
		root.classList.add("text-" + size);
	}
	Array.prototype.forEach.call(sizes, function (input) {
		if (input.value === recall("text-size")) {
			input.checked = true;
			showSize(input.value);
		}
		input.addEventListener("change", function () {
			remember("text-size", input.value);
			showSize(input.value);
		});
	});

	// 打印、分享
	var print = document.querySelector("[data-print]");
	if (print) {
		print.hidden = false;
		print.addEventListener("click", function () { window.print(); });
	}
	var share = document.querySelector("[data-share]");
	var address = (document.querySelector("link[rel='canonical']") || location).href;
	function copied() { share.textContent = share.dataset.done; }
	if (share && (navigator.share || navigator.clipboard)) {
		share.hidden = false;
		share.addEventListener("click", function () {
			if (navigator.share) {
				navigator.share({ title: document.title, url: address }).catch(function () { /* the reader changed their mind */ });
			} else {
				navigator.clipboard.writeText(address).then(copied, function () { /* not allowed here */ });
			}
		});
	}

	// 菜单: Escape closes what is open
	var menu = document.querySelector(".menu");
	if (menu) {
		menu.addEventListener("keydown", function (event) {
			if (event.key === "Escape") { menu.classList.add("menu-quiet"); }
		});
		["focusout", "mouseleave"].forEach(function (left) {
			menu.addEventListener(left, function (event) {
				if (!event.relatedTarget || !menu.contains(event.relatedTarget)) { menu.classList.remove("menu-quiet"); }
			});
		});
	}

	// 离开提示: before a site that is neither the group's nor under .gov.cn
	function hostOf(url) {
		try { return new URL(url).hostname; } catch (e) { return ""; }
	}
	var portal = hostOf(data.portal).replace(/^www\./, "");
	function ours(host) {
		return host === location.hostname || /(^|\.)gov\.cn$/.test(host)
			|| (portal !== "" && (host === portal || host.slice(-portal.length - 1) === "." + portal));
	}
	function button(name, words, act) {
		var element = document.createElement(name);
		element.textContent = words;
		element.addEventListener("click", act);
		return element;
	}
	function ask(link) {
		var dialog = document.createElement("dialog");
		var words = document.createElement("p");
		var onward = button("a", data.leave, function () { dialog.close(); });
		dialog.className = "leaving";
		dialog.setAttribute("aria-label", data.leavingQuestion);
		words.textContent = data.leavingQuestion + " " + link.href;
		onward.href = link.href;
		onward.rel = "noopener external";
		onward.dataset.agreed = "true";
		dialog.appendChild(words);
		dialog.appendChild(button("button", data.stay, function () { dialog.close(); }));
		dialog.appendChild(onward);
		dialog.addEventListener("close", function () { dialog.remove(); });
		document.body.appendChild(dialog);
		dialog.showModal();
	}
	document.addEventListener("click", function (event) {
		var link = event.target.closest && event.target.closest("a[href]");
		if (!link || link.dataset.agreed || !/^https?:$/.test(link.protocol) || ours(link.hostname)) { return; }
		if (typeof HTMLDialogElement !== "function") { return; }
		event.preventDefault();
		ask(link);
	});

	// tables wider than the window scroll in a frame that the keyboard reaches
	Array.prototype.forEach.call(document.querySelectorAll(".prose table"), function (table) {
		if (table.scrollWidth <= table.parentNode.clientWidth && table.scrollWidth <= table.clientWidth) { return; }
		var frame = document.createElement("div");
		frame.className = "table-scroll";
		frame.tabIndex = 0;
		frame.setAttribute("role", "region");
		frame.setAttribute("aria-label", (table.caption && table.caption.textContent) || data.table);
		table.parentNode.insertBefore(frame, table);
		frame.appendChild(table);
	});

	// links in an article's text that lead away say so
	Array.prototype.forEach.call(document.querySelectorAll(".prose a[href]"), function (link) {
		if (/^https?:$/.test(link.protocol) && !ours(link.hostname)) {
			var mark = document.createElement("span");
			mark.className = "away";
			mark.textContent = " (" + data.external + ")";
			link.appendChild(mark);
		}
	});
})();
