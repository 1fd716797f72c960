package org.yichuang.forms.web.console;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.usecase.EditDraft;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.forms.usecase.FormPurposes;
import org.yichuang.forms.usecase.ReadForms;
import org.yichuang.forms.usecase.ReadForms.Wanted;
import org.yichuang.forms.usecase.ReleaseVersion;
import org.yichuang.forms.web.console.FormViews.FormLine;
import org.yichuang.forms.web.console.FormViews.FormVersionView;
import org.yichuang.forms.web.console.FormViews.FormView;
import org.yichuang.forms.web.console.FormViews.PurposeView;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;

/** 表单接口 — forms, their drafts and versions. */
@RestController
@RequestMapping("/api/console/forms")
class FormsController {

	private static final int MOST = 200;

	private final Forms forms;

	private final ReadForms read;

	private final EditDraft edit;

	private final ReleaseVersion release;

	private final FormPurposes purposes;

	private final FormViews views;

	FormsController(Forms forms, ReadForms read, EditDraft edit, ReleaseVersion release, FormPurposes purposes,
			FormViews views) {
		this.forms = forms;
		this.read = read;
		this.edit = edit;
		this.release = release;
		this.purposes = purposes;
		this.views = views;
	}

	@GetMapping
	@Requires("forms:read")
	Slice<FormLine> forms(Actor actor, @RequestParam(defaultValue = "") String purpose,
			@RequestParam(defaultValue = "") String words, @RequestParam(required = false) @Nullable FormId after,
			@RequestParam(defaultValue = "50") int size) {
		return this.views
			.lines(this.read.list(actor, new Wanted(purpose, words.strip(), after, Math.clamp(size, 1, MOST))));
	}

	/** Lists what staff can design forms for, and which fields each purpose needs. */
	@GetMapping("/purposes")
	@Requires("forms:read")
	List<PurposeView> formPurposes() {
		return this.purposes.all().stream().filter(FormPurpose::designed).map(PurposeView::of).toList();
	}

	@PostMapping
	@Requires("forms:design")
	FormView createForm(Actor actor, @RequestBody NewForm wanted) {
		return form(actor, this.forms.create(actor, wanted));
	}

	@GetMapping("/{id}")
	@Requires("forms:read")
	FormView form(Actor actor, @PathVariable FormId id) {
		return this.views.view(actor, this.read.whole(actor, id));
	}

	@GetMapping("/{id}/versions/{number}")
	@Requires("forms:read")
	FormVersionView formVersion(Actor actor, @PathVariable FormId id, @PathVariable int number) {
		return FormVersionView.of(this.read.version(actor, id, number));
	}

	/** Starts a draft from a released version. */
	@PostMapping("/{id}/draft")
	@Requires("forms:design")
	FormView startFormDraft(Actor actor, @PathVariable FormId id, @RequestBody DraftSource source) {
		this.edit.start(actor, id, source.number());
		return form(actor, id);
	}

	@PutMapping("/{id}/draft")
	@Requires("forms:design")
	FormView saveFormDraft(Actor actor, @PathVariable FormId id, @RequestBody ChangedDraft changed) {
		this.edit.save(actor, id, changed.definition(), changed.version());
		return form(actor, id);
	}

	@PostMapping("/{id}/drop-draft")
	@Requires("forms:design")
	FormView dropFormDraft(Actor actor, @PathVariable FormId id, @RequestBody SeenForm seen) {
		this.edit.drop(actor, id, seen.version());
		return form(actor, id);
	}

	@PostMapping("/{id}/rename")
	@Requires("forms:design")
	FormView renameForm(Actor actor, @PathVariable FormId id, @RequestBody NewFormName wanted) {
		this.edit.rename(actor, id, wanted.name(), wanted.version());
		return form(actor, id);
	}

	/** Releases the draft: from then on people fill it in, and it never changes again. */
	@PostMapping("/{id}/release")
	@Requires("forms:release")
	FormView releaseForm(Actor actor, @PathVariable FormId id, @RequestBody SeenForm seen) {
		this.release.release(actor, id, seen.version());
		return form(actor, id);
	}

	/** 草稿来源. */
	record DraftSource(int number) {
	}

	/** 草稿修改请求. */
	record ChangedDraft(long version, FormDefinition definition) {
	}

	/** 表单操作请求 — the row version that somebody looked at. */
	record SeenForm(long version) {
	}

	/** 表单改名请求. */
	record NewFormName(long version, String name) {
	}

}
