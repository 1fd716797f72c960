package org.yichuang.participation.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.forms.spi.FormPurpose;

/** 网上调查问卷 — forms that surveys ask. */
@Component
class SurveyPurpose implements FormPurpose {

	static final String CODE = "participation.survey";

	@Override
	public String code() {
		return CODE;
	}

	@Override
	public String label() {
		return "网上调查问卷";
	}

}
