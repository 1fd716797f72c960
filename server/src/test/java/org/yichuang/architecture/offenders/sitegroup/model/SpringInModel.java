package org.yichuang.architecture.offenders.sitegroup.model;

import org.springframework.stereotype.Component;

/** Offends: a framework in the model. */
@Component
public class SpringInModel {

}
